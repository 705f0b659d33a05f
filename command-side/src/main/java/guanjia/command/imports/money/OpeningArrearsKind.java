package guanjia.command.imports.money;

import guanjia.command.door.CommandRefused;
import guanjia.command.fee.FeeHistoryCommand.What;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.kind.Entry;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.kind.RowRefusal;
import guanjia.command.imports.kind.Whole;
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
 * What accounts still owe when these books begin, one item and period in each row. How it came
 * about stays in the books of before; what is owed is charged as it is stated.
 */
@Component
@Order(5)
class OpeningArrearsKind implements ImportKind {

    private static final Set<String> REQUIRED = Set.of("account", "item", "amount");
    private static final List<Field> FIELDS =
            Stream.of(
                            "account",
                            "item",
                            "period",
                            "amount",
                            "due",
                            "date",
                            "reference",
                            "community",
                            "communityAddress",
                            "building",
                            "entrance")
                    .map(field -> Field.of("opening-arrears", field, REQUIRED.contains(field)))
                    .toList();

    private final Holders holders;

    OpeningArrearsKind(Holders holders) {
        this.holders = holders;
    }

    @Override
    public String name() {
        return "opening-arrears";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Set<Role> senders() {
        return FeeHistoryKind.SENDERS;
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
        FeeItem item = Items.of(cells, "item");
        Money amount = Amounts.positive(cells, "amount");
        BillingPeriod period = Days.period(cells, "period");
        LocalDate stated = Days.optional(cells, "date");
        LocalDate on = either(cells, stated, period == null ? null : period.from());
        LocalDate due = Days.optional(cells, "due");
        return new HistoryEntry(
                holders.of(cells),
                What.CHARGE,
                on,
                item,
                period,
                amount,
                due != null ? due : period != null ? period.to() : on,
                reference(cells, item, period, on),
                null,
                cells.flags());
    }

    /** Of what nobody knows since when it is owed nothing can be reckoned later. */
    private static LocalDate either(
            Cells cells, @Nullable LocalDate stated, @Nullable LocalDate first) {
        LocalDate on = stated == null ? first : stated;
        if (on == null) {
            throw new CommandRefused(new RowRefusal.ValueMissing(cells.column("period")));
        }
        return on;
    }

    /** Without one of its own, a row is known by its account, item and period. */
    private static String reference(
            Cells cells, FeeItem item, @Nullable BillingPeriod period, LocalDate on) {
        String stated = cells.text("reference");
        String place = cells.text("building") + cells.text("entrance") + cells.text("account");
        Object days = period == null ? on : period;
        return stated.isEmpty() ? "opening " + place + ' ' + item.code() + ' ' + days : stated;
    }
}
