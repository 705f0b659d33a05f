package guanjia.query.account;

import guanjia.access.Logins;
import guanjia.access.ReadLogEntries;
import guanjia.access.Reading;
import guanjia.events.BusinessTime;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.query.page.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which readings a list shows. Everything may be left out.
 *
 * @param login who read
 * @param reading what was read
 * @param person about whom
 * @param property about which home
 * @param from first day
 * @param until last day
 * @param cursor where the page begins, from {@code next} of the page before
 */
public record ReadFilter(
        @Nullable String login,
        @Nullable Reading reading,
        @Nullable UUID person,
        @Nullable UUID property,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long cursor) {

    public ReadFilter {
        login = Typed.words(login);
    }

    ReadLogEntries.Search search() {
        return new ReadLogEntries.Search(
                login == null ? null : Logins.idOf(login),
                reading == null ? null : reading.code(),
                person == null ? null : PersonId.of(person),
                property == null ? null : PropertyId.of(property),
                start(from),
                until == null ? null : start(until.plusDays(1)));
    }

    long before() {
        return cursor == null ? Long.MAX_VALUE : cursor;
    }

    /** Whether anything is filtered, so that an empty list means something else. */
    public boolean isFiltered() {
        return login != null
                || reading != null
                || person != null
                || property != null
                || from != null
                || until != null;
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
