package guanjia.command.standard;

import guanjia.command.door.Refusal;
import guanjia.events.AllocationOrder;
import guanjia.events.BillRunId;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.PeriodKind;
import java.time.LocalDate;

/** Why something asked of a fee standard does not happen. */
public sealed interface FeeStandardRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends FeeStandardRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The community has a standard of this name for the item. */
    record NameTaken(String name, FeeStandardId holder) implements Conflict {}

    /** A version waits to be decided or published. */
    record VersionPending(int version) implements Conflict {}

    /** The version was approved or rejected before. */
    record AlreadyDecided(int version) implements Conflict {}

    /** The version is not approved, or it is published already. */
    record NotApproved(int version) implements Conflict {}

    /** The one who proposed a version does not approve it. */
    record OwnProposal(int version) implements Conflict {}

    /** Days from there on are charged already, up to that day. */
    record BeginsInBilledPeriod(LocalDate from, LocalDate billedThrough) implements Conflict {}

    /** A version is in force from that day or a later one. */
    record NotLater(LocalDate from, LocalDate latest) implements Conflict {}

    /** The standard has ended. */
    record Ended(LocalDate until) implements Conflict {}

    /** Days behind that one are charged already. */
    record BilledBeyond(LocalDate until, LocalDate billedThrough) implements Conflict {}

    /** No version is in force on the first day of what was charged. */
    record NotInForce(LocalDate on) implements Conflict {}

    /** The run has charged nothing by this standard. */
    record NotBilledBy(BillRunId run) implements Conflict {}

    /** There is no such version. */
    record NoSuchVersion(int version) implements FeeStandardRefusal {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    /** Nobody has decided the price: a range was stated, or nothing. */
    record PriceUndecided(String stated) implements FeeStandardRefusal {}

    /** A price is given beside tiers. */
    record PriceBesideTiers() implements FeeStandardRefusal {}

    /** The limits of the tiers do not rise, or the last one has a limit. */
    record TiersDoNotRise() implements FeeStandardRefusal {}

    /** What is counted by a meter names the meter, and nothing else does. */
    record MeterMismatch(Basis basis) implements FeeStandardRefusal {}

    /** What is counted like this has a price for the quantity, whatever the time. */
    record PricedByTime(Basis basis) implements FeeStandardRefusal {}

    /** Such periods are not charged regularly. */
    record PeriodUnusable(PeriodKind period) implements FeeStandardRefusal {}

    /** A standard has an order that can be computed. */
    record OrderNotComputed(AllocationOrder order) implements FeeStandardRefusal {}

    /** A cap needs its limit, and a multiple of the LPR the LPR. */
    record CapIncomplete() implements FeeStandardRefusal {}
}
