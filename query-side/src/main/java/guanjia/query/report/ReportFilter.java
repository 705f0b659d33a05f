package guanjia.query.report;

import guanjia.events.BusinessTime;
import guanjia.query.page.Links;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is reported. Everything may be left out.
 *
 * @param community one community
 * @param on the day as of which it is counted; else today
 * @param period the month, quarter or year that contains this day; else the year
 */
public record ReportFilter(
        @Nullable UUID community, @Nullable LocalDate on, @Nullable Period period) {

    private static final int QUARTER_MONTHS = 3;

    /** How long 本期 is. */
    public enum Period {
        MONTH,
        QUARTER,
        YEAR
    }

    public LocalDate day() {
        return on == null ? LocalDate.now(BusinessTime.ZONE) : on;
    }

    public Period span() {
        return period == null ? Period.YEAR : period;
    }

    /** The first day of the period. */
    public LocalDate first() {
        LocalDate month = day().withDayOfMonth(1);
        return switch (span()) {
            case MONTH -> month;
            case QUARTER -> month.withMonth(month.getMonth().firstMonthOfQuarter().getValue());
            case YEAR -> year();
        };
    }

    /** Its last day. */
    public LocalDate last() {
        LocalDate next =
                switch (span()) {
                    case MONTH -> first().plusMonths(1);
                    case QUARTER -> first().plusMonths(QUARTER_MONTHS);
                    case YEAR -> first().plusYears(1);
                };
        return next.minusDays(1);
    }

    /** The first day of the year; what belongs to earlier periods is 往年. */
    public LocalDate year() {
        return LocalDate.of(day().getYear(), Month.JANUARY, 1);
    }

    String link(String path) {
        return Links.of(path)
                .and("community", community)
                .and("on", on)
                .and("period", period)
                .toString();
    }
}
