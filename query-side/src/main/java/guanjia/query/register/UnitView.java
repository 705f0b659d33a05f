package guanjia.query.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the register knows of a unit.
 *
 * @param on the day for which owners and occupants are given
 * @param endedOn when it was split, merged or withdrawn
 * @param madeFrom the units it came from by a split or merge
 * @param became the units it lives on in
 */
public record UnitView(
        UnitRow unit,
        @Nullable LocalDate endedOn,
        Instant registeredAt,
        List<Linked> madeFrom,
        List<Linked> became,
        LocalDate on,
        List<Owner> owners,
        List<Stay> occupants,
        List<Transfer> ownership,
        List<Stay> stays,
        List<Handover> handovers,
        List<Defect> defects) {

    /** Another unit. */
    public record Linked(UUID id, String label) {}

    /** A person as this user may see one: the name is null when it is erased or not to be seen. */
    public record Who(UUID id, @Nullable String name, boolean erased) {}

    /** One owner's share in percent. */
    public record Owner(Who person, BigDecimal percent) {}

    /**
     * Who owned it from a day on.
     *
     * @param until the day from which somebody else did; null when it is so still
     */
    public record Transfer(LocalDate from, @Nullable LocalDate until, List<Owner> owners) {}

    /**
     * Who lived there: from a day on, until another on which it was over.
     *
     * @param handover the one that was signed to move in
     */
    public record Stay(
            Who person,
            String tenure,
            LocalDate from,
            @Nullable LocalDate until,
            UUID handover,
            @Nullable UUID movedOut) {

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /**
     * A moving in or out, with what was done for it so far.
     *
     * @param state OPEN, SIGNED or CANCELLED
     */
    public record Handover(
            UUID id,
            String direction,
            Who person,
            String tenure,
            LocalDate planned,
            String state,
            @Nullable String identityDocument,
            @Nullable String agreementNumber,
            List<Map<String, Object>> meters,
            List<Map<String, Object>> keys,
            Map<String, Boolean> items,
            @Nullable LocalDate signedOn,
            Instant openedAt) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /**
     * Something to be put right.
     *
     * @param state FOUND, RECTIFIED or GONE
     */
    public record Defect(
            UUID id,
            UUID handover,
            String what,
            String state,
            Instant foundAt,
            @Nullable Instant rectifiedAt,
            @Nullable Instant goneAt) {}
}
