package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.ChargeId;
import java.time.LocalDate;

/** Why a debt is not demanded or doubted. */
public sealed interface CollectionRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends CollectionRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The charge is disputed: it is not demanded until that is decided. */
    record Disputed(ChargeId charge) implements Conflict {}

    /** The dispute is known already. */
    record AlreadyOpened(guanjia.events.DisputeId dispute) implements Conflict {}

    /** The demand is known already. */
    record AlreadySent(guanjia.events.DemandId demand) implements Conflict {}

    /** Nothing is owed on the charge. */
    record NothingOwed(ChargeId charge) implements Conflict {}

    /** No such dispute is open. */
    record NoSuchDispute(guanjia.events.DisputeId dispute) implements CollectionRefusal {}

    /** No such demand is on its way. */
    record NoSuchDemand(guanjia.events.DemandId demand) implements CollectionRefusal {}

    /** A demand does not arrive before it is sent. */
    record ArrivedBeforeSent(LocalDate sent) implements CollectionRefusal {}

    /** A dispute is not decided before it is opened. */
    record DecidedBeforeOpened(LocalDate opened) implements CollectionRefusal {}
}
