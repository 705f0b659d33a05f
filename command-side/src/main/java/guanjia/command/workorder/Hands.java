package guanjia.command.workorder;

import guanjia.events.DispatchEvent;
import guanjia.events.RepairEvent;
import guanjia.events.UserAccountId;
import org.jspecify.annotations.Nullable;

/** In whose hands an order is, and whether anybody has begun. */
final class Hands {

    private @Nullable UserAccountId technician;
    private boolean started;

    @Nullable UserAccountId technician() {
        return technician;
    }

    boolean areAtWork() {
        return started;
    }

    /** Whether the actor is the one whose hands it is in. */
    boolean are(String actor) {
        return technician != null && technician.toString().equals(actor);
    }

    void evolve(DispatchEvent event) {
        technician =
                switch (event) {
                    case DispatchEvent.Dispatched it -> it.technician();
                    case DispatchEvent.Grabbed it -> it.technician();
                    case DispatchEvent.Accepted it -> it.technician();
                    case DispatchEvent.Rejected _ -> null;
                    case DispatchEvent.Transferred it -> it.to();
                };
    }

    void evolve(RepairEvent event) {
        started |= event instanceof RepairEvent.Started;
    }
}
