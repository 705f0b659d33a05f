package guanjia.query.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, as far as this user may see one.
 *
 * @param name null when erased
 * @param phone in full for those whose work needs it, else masked
 * @param identityNumber its last four digits at most
 */
public record PersonView(
        UUID id,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String identityNumber,
        boolean erased,
        Instant registeredAt,
        List<Home> homes,
        List<Owned> owned) {

    /** Where the person lives or lived. */
    public record Home(
            UUID unit,
            String community,
            String label,
            String tenure,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** What the person owns or owned. */
    public record Owned(
            UUID unit,
            String community,
            String label,
            BigDecimal percent,
            LocalDate from,
            @Nullable LocalDate until) {}
}
