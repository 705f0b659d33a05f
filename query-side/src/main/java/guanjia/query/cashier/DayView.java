package guanjia.query.cashier;

import guanjia.events.DailyCloseEvent.Moved;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One day of a cashier with all that moved. Amounts are yuan. */
public record DayView(
        DayRow day,
        List<Total> totals,
        List<Entry> entries,
        @Nullable Agreed closed,
        @Nullable Agreed confirmed,
        @Nullable String returnedBy,
        @Nullable String returnedWhy) {

    /**
     * What moved by one means.
     *
     * @param cause why what was counted is not what should be there
     */
    public record Total(
            String means,
            BigDecimal received,
            BigDecimal given,
            BigDecimal expected,
            @Nullable BigDecimal counted,
            @Nullable String cause,
            @Nullable String explanation) {

        /** Counted less expected; null while nothing was counted. */
        public @Nullable BigDecimal difference() {
            return counted == null ? null : counted.subtract(expected);
        }
    }

    /**
     * Money that moved.
     *
     * @param label of the account: its place or number
     * @param late whether it was meant for an earlier day, which was closed by then
     */
    public record Entry(
            long position,
            String entry,
            UUID account,
            @Nullable String label,
            UUID source,
            List<Moved> moved,
            LocalDate meantFor,
            boolean late,
            Instant at) {}

    /** Who said that it is right, and when. */
    public record Agreed(@Nullable String by, Instant at) {}

    public BigDecimal received() {
        return totals.stream().map(Total::received).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal given() {
        return totals.stream().map(Total::given).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
