package guanjia.command.billing;

import guanjia.command.fee.AccountStanding.Sum;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillRunEvent.ItemTotals;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.Charge;
import guanjia.events.FeeItem;
import guanjia.events.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what a run would come to. Its size does not grow with the number of units. */
final class Preview {

    /** Of each kind so many are named; all are counted. */
    private static final int NAMED_MAX = 500;

    private final Map<String, ItemTotals> items = new TreeMap<>();
    private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Digest digest = new Digest();
    private Totals totals = Totals.NONE;

    Totals totals() {
        return totals;
    }

    void add(UnitBill bill) {
        totals = totals.plus(totalsOf(bill));
        bill.charges().forEach(charge -> add(bill, charge));
        bill.before().forEach(before -> last(before.item(), before.sum()));
        for (Finding finding : bill.findings()) {
            long count = counts.merge(finding.kind(), 1L, Long::sum);
            if (count <= NAMED_MAX) {
                findings.add(finding);
            }
        }
    }

    BillRunCommand.Report report(BillRunId run, String tariff) {
        Map<String, Long> byName = new TreeMap<>();
        counts.forEach((kind, count) -> byName.put(kind.name(), count));
        return new BillRunCommand.Report(
                run, totals, List.copyOf(items.values()), byName, findings, tariff, digest.hex());
    }

    /** What a bill comes to. */
    static Totals totalsOf(UnitBill bill) {
        List<Charge> charges = bill.charges();
        return new Totals(
                charges.isEmpty() ? 0 : 1,
                charges.size(),
                Money.sum(charges.stream().map(Charge::gross).toList()),
                Money.sum(charges.stream().map(Charge::tax).toList()),
                bill.findings().size());
    }

    private void add(UnitBill bill, Charge charge) {
        digest.add(
                bill.account()
                        + " "
                        + charge.item().code()
                        + " "
                        + charge.period()
                        + " "
                        + charge.gross());
        ItemTotals so = of(charge.item());
        items.put(
                charge.item().code(),
                new ItemTotals(
                        so.item(),
                        so.charges() + 1,
                        so.gross().plus(charge.gross()),
                        so.tax().plus(charge.tax()),
                        so.lastCharges(),
                        so.lastGross()));
    }

    private void last(FeeItem item, Sum sum) {
        ItemTotals so = of(item);
        items.put(
                item.code(),
                new ItemTotals(
                        so.item(),
                        so.charges(),
                        so.gross(),
                        so.tax(),
                        so.lastCharges() + sum.charges(),
                        so.lastGross().plus(sum.gross())));
    }

    private ItemTotals of(FeeItem item) {
        return items.computeIfAbsent(
                item.code(), _ -> new ItemTotals(item, 0, Money.ZERO, Money.ZERO, 0, Money.ZERO));
    }
}
