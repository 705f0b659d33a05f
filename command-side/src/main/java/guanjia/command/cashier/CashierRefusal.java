package guanjia.command.cashier;

import guanjia.command.door.Refusal;
import guanjia.events.Money;
import guanjia.events.Tender.Means;
import java.time.LocalDate;

/** Why a cashier's day is not closed or confirmed. */
public sealed interface CashierRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends CashierRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The day is closed. */
    record AlreadyClosed(LocalDate on) implements Conflict {}

    /** The day is not closed, or was confirmed already. */
    record NotClosed(LocalDate on) implements Conflict {}

    /** A cashier closes the own days only. */
    record NotYourDay(LocalDate on) implements Conflict {}

    /** The one who closed a day does not confirm it. */
    record OwnDay(LocalDate on) implements Conflict {}

    /** The following days are closed as well, further than anybody closes ahead. */
    record NoOpenDay(LocalDate on) implements Conflict {}

    /** Money moved by this means, but nobody counted it. */
    record NotCounted(Means means, Money expected) implements CashierRefusal {}

    /** One means is counted or explained twice. */
    record MeansTwice(Means means) implements CashierRefusal {}

    /** What was counted is not what should be there, and nobody said why. */
    record DifferenceUnexplained(Means means, Money expected, Money counted)
            implements CashierRefusal {}

    /** An explanation where there is no difference. */
    record NoDifference(Means means) implements CashierRefusal {}
}
