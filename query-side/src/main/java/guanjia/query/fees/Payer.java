package guanjia.query.fees;

import guanjia.events.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who owes or pays, as this user may see one.
 *
 * @param part DEVELOPER, OWNER, TENANT or OTHER
 * @param person null when only the part is known
 * @param name null when it is not known, erased or not to be seen
 */
public record Payer(String part, @Nullable UUID person, @Nullable String name, boolean erased) {

    /** Joins the names of those who pay x. */
    static final String NAMES = " left join person n on n.person = x.person ";

    /** What {@link #read} needs beside x.part and x.person. */
    static final String COLUMNS = ", n.name as person_name, n.erased as person_erased ";

    static Payer read(ResultSet row, Sight sight) throws SQLException {
        return new Payer(
                row.getString("part"),
                row.getObject("person", UUID.class),
                sight.persons() ? row.getString("person_name") : null,
                row.getBoolean("person_erased"));
    }

    /** As a command wants it. */
    public String json() {
        return person == null
                ? "{\"part\":\"" + part + "\"}"
                : "{\"part\":\"" + part + "\",\"person\":\"" + person + "\"}";
    }

    /** Whom this tells about, for the record of readings. */
    Optional<PersonId> shown() {
        return name == null || person == null ? Optional.empty() : Optional.of(PersonId.of(person));
    }
}
