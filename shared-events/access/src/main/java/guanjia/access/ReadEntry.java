package guanjia.access;

import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.UserAccountId;
import java.time.Instant;
import java.util.List;

/**
 * One reading of personal data.
 *
 * @param id grows with time
 * @param roles the reader's roles at that time, joined by commas
 * @param reading the {@link Reading#code() code} of what was read
 * @param path method and path of the request
 */
public record ReadEntry(
        long id,
        Instant at,
        UserAccountId actor,
        String login,
        String roles,
        String reading,
        List<PersonId> persons,
        List<PropertyId> properties,
        String path) {}
