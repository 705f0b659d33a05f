package guanjia.command.meter;

import guanjia.command.door.Refusal;
import guanjia.events.MeterId;
import java.time.LocalDate;

/** Why something asked of a meter does not happen. */
public sealed interface MeterRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends MeterRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another meter of this kind in the community has the number. */
    record NumberTaken(String number, MeterId holder) implements Conflict {}

    /** The meter was taken away. */
    record Removed(LocalDate on) implements Conflict {}

    /** It was read on that day or later. */
    record ReadLater(LocalDate on, LocalDate latest) implements Conflict {}

    /** No reading is recorded for that day. */
    record NotReadThen(LocalDate on) implements Conflict {}

    /** The reading is the one that is recorded. */
    record SameReading(String reading) implements Conflict {}

    /** It shows less than before, and did not go past its last number. */
    record RunsBackwards(String before, String reading) implements MeterRefusal {}

    /** It shows more than the reading behind it. */
    record RunsAhead(String reading, String after) implements MeterRefusal {}

    /** It shows no less than before, so it did not go past its last number. */
    record DidNotRollOver(String before, String reading) implements MeterRefusal {}

    /** The number has more digits than the meter shows. */
    record TooManyDigits(String reading, int digits) implements MeterRefusal {}
}
