package guanjia.command.workorder;

import guanjia.events.AcceptanceEvent;
import guanjia.events.RepairEvent;
import guanjia.events.WorkOrderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows a repair: its warranty, the call-backs, and the order that takes it up again. */
final class Aftercare {

    private @Nullable LocalDate warrantyUntil;
    private @Nullable WorkOrderId takenUpBy;
    private int attempts;

    /** The last day of the warranty; null for what was never done here. */
    @Nullable LocalDate warrantyUntil() {
        return warrantyUntil;
    }

    @Nullable WorkOrderId takenUpBy() {
        return takenUpBy;
    }

    /** How often nobody answered a call-back. */
    int attempts() {
        return attempts;
    }

    void evolve(RepairEvent event) {
        if (event instanceof RepairEvent.Completed done) {
            warrantyUntil = done.warrantyUntil();
        } else if (event instanceof RepairEvent.ForceFinished done) {
            warrantyUntil = done.warrantyUntil();
        }
    }

    void evolve(AcceptanceEvent event) {
        switch (event) {
            case AcceptanceEvent.FollowedUp call -> attempts += call.reached() ? 0 : 1;
            case AcceptanceEvent.Reopened it -> takenUpBy = it.by();
            case AcceptanceEvent.OwnerAccepted _,
                    AcceptanceEvent.ReworkDemanded _,
                    AcceptanceEvent.QualityChecked _,
                    AcceptanceEvent.Closed _ -> {}
        }
    }
}
