package guanjia.command.property;

import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Tenure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in the unit, from the day of moving in up to the day of moving out, which no
 * longer counts.
 *
 * @param movedOut null as long as the person lives there, like {@code until}
 */
record Stay(
        PersonId person,
        Tenure tenure,
        HandoverId movedIn,
        LocalDate since,
        @Nullable HandoverId movedOut,
        @Nullable LocalDate until) {

    boolean lastsBeyond(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    boolean isOn(LocalDate day) {
        return !since.isAfter(day) && lastsBeyond(day);
    }

    Stay from(LocalDate day) {
        return new Stay(person, tenure, movedIn, day, movedOut, until);
    }

    Stay to(HandoverId handover, LocalDate day) {
        return new Stay(person, tenure, movedIn, since, handover, day);
    }
}
