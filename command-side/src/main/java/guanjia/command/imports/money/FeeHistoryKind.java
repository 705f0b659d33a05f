package guanjia.command.imports.money;

import guanjia.command.door.CommandRefused;
import guanjia.command.fee.FeeHistoryCommand.What;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.kind.Entry;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.kind.Whole;
import guanjia.command.imports.value.Plain;
import guanjia.events.BillingPeriod;
import guanjia.events.FeeItem;
import guanjia.events.Money;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What happened to accounts in the books of before, one thing in each row: charges, late charges,
 * payments, waivers, refunds, demands, disputes, notices. The rows of an account stand together, in
 * any order of days.
 */
@Component
@Order(4)
class FeeHistoryKind implements ImportKind {

    static final Set<Role> SENDERS = Set.of(Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR);

    private static final Dictionary<What> WHATS =
            Dictionary.read("/imports/history-kinds.properties", What.class);
    private static final Set<String> REQUIRED = Set.of("account", "date", "kind", "reference");
    private static final List<Field> FIELDS =
            Stream.of(
                            "account",
                            "date",
                            "kind",
                            "item",
                            "period",
                            "amount",
                            "reference",
                            "community",
                            "communityAddress",
                            "building",
                            "entrance")
                    .map(field -> Field.of("fee-history", field, REQUIRED.contains(field)))
                    .toList();

    private final Holders holders;

    FeeHistoryKind(Holders holders) {
        this.holders = holders;
    }

    @Override
    public String name() {
        return "fee-history";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Set<Role> senders() {
        return SENDERS;
    }

    @Override
    public Whole whole(String fileName, Columns columns) {
        return holders.whole(fileName, columns);
    }

    @Override
    public String group(List<String> row, Columns columns) {
        return columns.value("building", row) + ' ' + columns.value("account", row);
    }

    @Override
    public void refresh() {
        holders.refresh();
    }

    @Override
    public Entry read(List<String> row, Columns columns) {
        Cells cells = new Cells(row, columns);
        What what = what(cells);
        LocalDate on = Days.required(cells, "date");
        Money amount = amount(cells, what);
        return new HistoryEntry(
                holders.of(cells),
                what,
                on,
                item(cells, what),
                period(cells, what),
                amount,
                on,
                cells.required("reference"),
                what == What.DISPUTE ? cells.textOrNull("item") : null,
                cells.flags());
    }

    private static What what(Cells cells) {
        String word = cells.required("kind");
        What what = WHATS.find(word);
        if (what == null) {
            throw new CommandRefused(new MoneyRowRefusal.KindUnknown(cells.column("kind"), word));
        }
        return what;
    }

    private static @Nullable Money amount(Cells cells, What what) {
        if (what.hasAmount()) {
            return Amounts.positive(cells, "amount");
        }
        String text = cells.text("amount");
        CommandRefused.unless(
                Plain.statesNothing(text),
                new MoneyRowRefusal.AmountNotExpected(cells.column("amount"), text));
        return null;
    }

    /** A waiver may be of one item; a payment is put to what is open. */
    private static @Nullable FeeItem item(Cells cells, What what) {
        return switch (what) {
            case CHARGE -> Items.of(cells, "item");
            case LATE_CHARGE -> Items.late(cells, "item");
            case WAIVER -> cells.text("item").isEmpty() ? null : Items.of(cells, "item");
            case PAYMENT, REFUND, DEMAND, DISPUTE, NOTICE -> null;
        };
    }

    private static @Nullable BillingPeriod period(Cells cells, What what) {
        BillingPeriod period = Days.period(cells, "period");
        return what == What.CHARGE || what == What.LATE_CHARGE ? period : null;
    }
}
