package guanjia.query.workorder;

import guanjia.events.RepairEvent.Pause;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderEvent.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a user may see of an order, beside its story. Amounts are yuan. */
public record OrderView(
        OrderRow order,
        Source source,
        Reporter reporter,
        Clocks clocks,
        Cost cost,
        After after,
        List<File> files) {

    public OrderView {
        files = List.copyOf(files);
    }

    /**
     * Who reported it and in which words, as far as the user may see it.
     *
     * @param person when it is one of the register
     * @param seen whether the user may see who it was
     */
    public record Reporter(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String words,
            boolean seen) {}

    /** One clock: until when, and when what it watches had happened. */
    public record Clock(String name, @Nullable Instant due, @Nullable Instant reached) {

        /** Whether it ran out, or was reached too late. */
        public boolean isLate(Instant now) {
            return due != null && (reached == null ? now : reached).isAfter(due);
        }
    }

    /**
     * The clocks.
     *
     * @param stands whether the completion clock stands
     * @param pause why work stands
     */
    public record Clocks(List<Clock> all, boolean stands, @Nullable Pause pause) {
        public Clocks {
            all = List.copyOf(all);
        }
    }

    /** So much of something. */
    public record Line(
            String name, BigDecimal quantity, String unit, BigDecimal price, BigDecimal amount) {}

    /** What was quoted, agreed and used. */
    public record Cost(
            @Nullable BigDecimal quoted,
            @Nullable BigDecimal agreed,
            @Nullable BigDecimal total,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal rate,
            List<Line> offered,
            List<Line> used) {
        public Cost {
            offered = List.copyOf(offered);
            used = List.copyOf(used);
        }
    }

    /**
     * What came behind the work.
     *
     * @param words with the rating, as far as the user may see them
     * @param parent the order whose repair did not last
     * @param again the order that took this one up again
     */
    public record After(
            @Nullable String result,
            @Nullable LocalDate warrantyUntil,
            @Nullable Integer rating,
            @Nullable String words,
            @Nullable Boolean qualityPassed,
            @Nullable Boolean satisfied,
            int reworked,
            boolean started,
            @Nullable String outcome,
            @Nullable UUID parent,
            @Nullable UUID again) {}

    /** A picture or another file. */
    public record File(
            String sha256, String mediaType, long bytes, Moment moment, Instant attachedAt) {

        public boolean isPicture() {
            return mediaType.startsWith("image/");
        }
    }

    /** The files of one moment. */
    public List<File> files(Moment moment) {
        return files.stream().filter(file -> file.moment() == moment).toList();
    }
}
