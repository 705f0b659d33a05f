package guanjia.query.fees;

import guanjia.events.Tender;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a user may see of a fee account. Amounts are yuan.
 *
 * @param charges those that are open, and as many others as were asked for, oldest due first
 * @param more whether there are charges or payments that are not listed
 */
public record AccountView(
        AccountRow account,
        List<ChargeRow> charges,
        List<Purse> purses,
        List<Payment> payments,
        List<Deposit> deposits,
        List<Refund> refunds,
        List<Adjustment> adjustments,
        List<Demand> demands,
        List<Dispute> disputes,
        List<Settlement> settlements,
        boolean more) {

    /** What is open, oldest due first. */
    public List<ChargeRow> open() {
        return charges.stream().filter(ChargeRow::owes).toList();
    }

    /** What is settled or reversed, newest first. */
    public List<ChargeRow> settled() {
        return charges.stream().filter(charge -> !charge.owes()).toList().reversed();
    }

    /** What a payer has left. */
    public record Purse(Payer payer, BigDecimal amount) {}

    /** Money that came in. */
    public record Payment(
            UUID id,
            UUID account,
            Payer payer,
            LocalDate on,
            BigDecimal amount,
            BigDecimal prepaid,
            List<Tender> tenders,
            String order,
            @Nullable String receipt,
            @Nullable String cashier,
            @Nullable String reference,
            @Nullable LocalDate reversedOn,
            @Nullable String reversedWhy,
            Instant recordedAt,
            long position) {}

    /** What a charge became less or more by. */
    public record Movement(
            long position,
            UUID charge,
            String kind,
            LocalDate from,
            LocalDate to,
            String component,
            String sort,
            BigDecimal amount,
            @Nullable LocalDate on,
            @Nullable Payer payer) {

        /** Whether less is open by it. */
        public boolean settles() {
            return Sort.valueOf(sort).settles();
        }
    }

    /** Money that is held. */
    public record Deposit(
            UUID id,
            String purpose,
            Payer payer,
            BigDecimal amount,
            BigDecimal held,
            List<Tender> tenders,
            LocalDate on,
            @Nullable String receipt,
            @Nullable String cashier,
            long position) {}

    /**
     * Money that goes back.
     *
     * @param state REQUESTED, APPROVED, REJECTED or PAID
     */
    public record Refund(
            UUID id,
            Payer payer,
            BigDecimal amount,
            @Nullable UUID deposit,
            String state,
            String askedBy,
            @Nullable String askedByName,
            @Nullable String why,
            @Nullable LocalDate paidOn,
            long position) {}

    /**
     * A waiver, write-off or vacancy.
     *
     * @param kind WAIVER, WRITE_OFF or VACANCY
     * @param state REQUESTED, APPROVED, REJECTED or ENDED
     */
    public record Adjustment(
            UUID id,
            String kind,
            String state,
            List<UUID> charges,
            @Nullable String component,
            @Nullable BigDecimal amount,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String evidence,
            String askedBy,
            @Nullable String askedByName,
            @Nullable String why,
            long position) {}

    /** A demand for payment and whether it arrived. */
    public record Demand(
            UUID id,
            BigDecimal amount,
            int charges,
            String channel,
            LocalDate on,
            @Nullable LocalDate deliveredOn,
            @Nullable String proof,
            long position) {}

    /** A doubt about charges; decided when it has an outcome. */
    public record Dispute(
            UUID id,
            int charges,
            LocalDate on,
            String about,
            @Nullable String outcome,
            @Nullable LocalDate decidedOn,
            long position) {}

    /** Somebody who left. */
    public record Settlement(Payer payer, LocalDate on) {}
}
