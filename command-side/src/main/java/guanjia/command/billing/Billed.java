package guanjia.command.billing;

import guanjia.events.BillRunEvent.Reached;
import java.util.List;

/**
 * The bills of a page of units.
 *
 * @param last the unit up to which the page goes
 */
record Billed(List<UnitBill> bills, Reached last) {

    Billed {
        bills = List.copyOf(bills);
    }
}
