package guanjia.command.fee;

import guanjia.events.FeeAccountEvent;

/** Where a decision puts what happens; the account it decides about has changed at once. */
@FunctionalInterface
interface Happen {

    void happen(FeeAccountEvent event);
}
