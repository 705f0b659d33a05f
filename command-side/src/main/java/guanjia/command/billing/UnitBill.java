package guanjia.command.billing;

import guanjia.command.fee.AccountStanding.Sum;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.Charge;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is charged by a run.
 *
 * @param opensOn the first day of its account, which is opened along with it; null when it is open
 * @param before what the items came to in the period before
 */
record UnitBill(
        Reached unit,
        FeeAccountId account,
        @Nullable LocalDate opensOn,
        List<Charge> charges,
        List<Before> before,
        List<Finding> findings) {

    UnitBill {
        charges = List.copyOf(charges);
        before = List.copyOf(before);
        findings = List.copyOf(findings);
    }

    /** What an item came to in the period before. */
    record Before(FeeItem item, Sum sum) {}
}
