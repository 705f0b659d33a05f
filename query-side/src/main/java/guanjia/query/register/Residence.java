package guanjia.query.register;

import guanjia.events.BusinessTime;
import java.time.LocalDate;
import java.util.UUID;

/** The homes that are a resident's own today: lived in, or owned. */
public final class Residence {

    /** A condition on a property p; see {@link #values}. */
    public static final String OWN_HOMES =
            """
            p.property in (
                select property from occupancy where person = ?
                    and from_on <= ? and (until_on is null or until_on > ?)
                union
                select o.property from ownership o where o.person = ? and o.from_on = (
                    select max(from_on) from ownership later
                    where later.property = o.property and later.from_on <= ?))
            """;

    private Residence() {}

    public static Object[] values(UUID person, LocalDate today) {
        return new Object[] {person, today, today, person, today};
    }

    public static LocalDate today() {
        return LocalDate.now(BusinessTime.ZONE);
    }
}
