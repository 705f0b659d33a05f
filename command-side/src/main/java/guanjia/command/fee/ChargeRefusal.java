package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.ChargeId;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.MeterId;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import java.time.LocalDate;

/** Why a charge is not made or taken back. */
public sealed interface ChargeRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends ChargeRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The charge is on the account already. */
    record AlreadyPosted(ChargeId charge) implements Conflict {}

    /** The charge was reversed before. */
    record AlreadyReversed(ChargeId charge) implements Conflict {}

    /** The item of this code is charged for periods; something else needs a code of its own. */
    record ChargedForPeriods(String item) implements Conflict {}

    /** Days of the period are charged for this item already. */
    record AlreadyCharged(String item, LocalDate from, LocalDate to) implements Conflict {}

    /** The account has no such charge: it may belong to another. */
    record NoSuchCharge(ChargeId charge) implements ChargeRefusal {}

    /** Net and tax are not the gross amount. */
    record TaxDoesNotAddUp(Money gross) implements ChargeRefusal {}

    /** The charge is due earlier than the account exists. */
    record DueBeforeItExisted(LocalDate due, LocalDate since) implements ChargeRefusal {}

    /** The meter was not read in the period. */
    record NotRead(LocalDate from, LocalDate to) implements ChargeRefusal {}

    /** The meter counts for somebody else, or something the standard does not charge. */
    record OtherMeter(MeterId meter) implements ChargeRefusal {}

    /** A meter is named for what no meter counts, or none for what one does. */
    record MeterMismatch(String item) implements ChargeRefusal {}

    /** The standard has a price for what is counted like this; no amount goes around it. */
    record PricedByStandard(Basis basis) implements ChargeRefusal {}

    /** What is divided or taken over has an amount and no quantity. */
    record NotCounted(Basis basis) implements ChargeRefusal {}

    /** The standard is charged for periods of this kind. */
    record OtherPeriod(PeriodKind period) implements ChargeRefusal {}

    /** This is charged once for a period by its fee standard, not as an amount. */
    record NotOnce(String item) implements ChargeRefusal {}
}
