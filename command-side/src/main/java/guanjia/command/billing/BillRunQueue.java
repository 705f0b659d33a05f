package guanjia.command.billing;

import guanjia.command.door.Asked;
import guanjia.events.BillRunId;

/** Where runs wait for a worker. Changes are made in the transaction of the decision. */
interface BillRunQueue {

    /** There is something to do, with the rights of the one who lets it. */
    void want(BillRunId run, Asked asked);

    /** There is nothing to do for now. */
    void rest(BillRunId run, Asked asked);
}
