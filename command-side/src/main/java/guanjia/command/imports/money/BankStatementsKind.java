package guanjia.command.imports.money;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.kind.CommunityDirectory;
import guanjia.command.imports.kind.Entry;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.kind.Whole;
import guanjia.command.imports.value.Plain;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.CommunityId;
import guanjia.events.Money;
import guanjia.events.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a bank says of a community's money, one movement in each row. Columns with names of those
 * who paid are not read.
 */
@Component
@Order(6)
class BankStatementsKind implements ImportKind {

    private static final Set<String> REQUIRED = Set.of("date", "amount", "voucher");
    private static final List<Field> FIELDS =
            Stream.of(
                            "date",
                            "amount",
                            "out",
                            "voucher",
                            "bankAccount",
                            "community",
                            "communityAddress")
                    .map(field -> Field.of("bank-statements", field, REQUIRED.contains(field)))
                    .toList();

    private final CommunityDirectory communities;

    BankStatementsKind(CommunityDirectory communities) {
        this.communities = communities;
    }

    @Override
    public String name() {
        return "bank-statements";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Set<Role> senders() {
        return FeeHistoryKind.SENDERS;
    }

    /** Money in a bank is somebody's: a file that does not say whose is not taken. */
    @Override
    public Whole whole(String fileName, Columns columns) {
        communities.refresh();
        CommandRefused.unless(
                columns.has(Holders.COMMUNITY), new MoneyRowRefusal.CommunityNotStated());
        String stated = columns.constant(Holders.COMMUNITY);
        if (stated != null) {
            communities.find(stated, "");
        }
        return Whole.AS_IT_IS;
    }

    @Override
    public void refresh() {
        communities.refresh();
    }

    @Override
    public Entry read(List<String> row, Columns columns) {
        Cells cells = new Cells(row, columns);
        CommunityId community =
                communities.find(cells.required(Holders.COMMUNITY), cells.text("communityAddress"));
        boolean in = states(cells, "amount");
        boolean out = states(cells, "out");
        CommandRefused.unless(
                !in || !out,
                new MoneyRowRefusal.BothWays(cells.column("amount"), cells.column("out")));
        Money amount = Amounts.positive(cells, out ? "out" : "amount");
        return new BankLineEntry(
                community,
                cells.text("bankAccount"),
                Days.required(cells, "date"),
                out ? Direction.OUT : Direction.IN,
                amount,
                cells.required("voucher"),
                cells.flags());
    }

    /** Banks write 0.00 into the column of the other direction. */
    private static boolean states(Cells cells, String field) {
        String text = cells.text(field);
        return !Plain.statesNothing(text) && !Plain.spelling(text).matches("0+(\\.0+)?");
    }
}
