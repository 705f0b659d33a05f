package guanjia.query.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody to decide or to act.
 *
 * @param kind what it is
 * @param id of the request, the standard or the day
 * @param of the account or the standard it belongs to
 * @param version of the standard; null for everything else
 * @param label what to call the account, the standard or the day
 * @param amount yuan; null where none is asked for
 * @param askedBy as events name the user, who may not approve
 */
public record WaitingRow(
        Kind kind,
        UUID id,
        UUID of,
        @Nullable Integer version,
        String label,
        String community,
        @Nullable BigDecimal amount,
        String askedBy,
        @Nullable String askedByName,
        @Nullable String why,
        Instant at) {

    /** What waits, and how it is decided. */
    public enum Kind {
        WAIVER("/waivers/", "/approval"),
        WRITE_OFF("/write-offs/", "/approval"),
        VACANCY("/vacancies/", "/confirmation"),
        REFUND("/refunds/", "/approval"),
        /** Approved; somebody is to give the money out. */
        REFUND_TO_PAY(null, null),
        STANDARD("/versions/", "/approval"),
        /** Approved; somebody is to put it in force. */
        STANDARD_TO_PUBLISH("/versions/", "/publication"),
        DISPUTE(null, null),
        CASHIER_DAY(null, null);

        private final @Nullable String group;
        private final @Nullable String step;

        Kind(@Nullable String group, @Nullable String step) {
            this.group = group;
            this.step = step;
        }

        boolean isOfStandard() {
            return this == STANDARD || this == STANDARD_TO_PUBLISH;
        }
    }

    /** Where it stands in full. */
    public String page() {
        return switch (kind) {
            case STANDARD, STANDARD_TO_PUBLISH -> "/fee-standards/" + of;
            case CASHIER_DAY -> "/cashier-days/" + of;
            default -> "/fee-accounts/" + of;
        };
    }

    /** The command that agrees to it; null where more must be said than yes. */
    public @Nullable String approval() {
        return kind.group == null ? null : base() + kind.group + key() + kind.step;
    }

    /** The command that turns it down; null where nothing is turned down. */
    public @Nullable String rejection() {
        return switch (kind) {
            case WAIVER, WRITE_OFF, VACANCY -> base() + "/adjustments/" + id + "/rejection";
            case REFUND -> base() + "/refunds/" + id + "/rejection";
            case STANDARD, STANDARD_TO_PUBLISH -> base() + "/versions/" + version + "/rejection";
            case REFUND_TO_PAY, DISPUTE, CASHIER_DAY -> null;
        };
    }

    /** Whether the one who asked may not decide it. */
    public boolean needsAnother() {
        return switch (kind) {
            case WAIVER, WRITE_OFF, VACANCY, REFUND, STANDARD, CASHIER_DAY -> true;
            case REFUND_TO_PAY, STANDARD_TO_PUBLISH, DISPUTE -> false;
        };
    }

    private String base() {
        return (kind.isOfStandard() ? "/api/fee-standards/" : "/api/fee-accounts/") + of;
    }

    private String key() {
        return kind.isOfStandard() ? String.valueOf(version) : id.toString();
    }
}
