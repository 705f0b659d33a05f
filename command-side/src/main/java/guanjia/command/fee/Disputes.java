package guanjia.command.fee;

import guanjia.events.BillingPeriod;
import guanjia.events.DisputeId;
import guanjia.events.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which somebody doubts a charge: it is not demanded then, and no late fee grows. */
final class Disputes {

    private record Doubt(DisputeId dispute, LocalDate from, @Nullable LocalDate decided) {}

    private final List<Doubt> doubts = new ArrayList<>();

    boolean isOpen() {
        return doubts.stream().anyMatch(doubt -> doubt.decided() == null);
    }

    boolean isOpen(DisputeId dispute) {
        return doubts.stream()
                .anyMatch(doubt -> doubt.dispute().equals(dispute) && doubt.decided() == null);
    }

    boolean knows(DisputeId dispute) {
        return doubts.stream().anyMatch(doubt -> doubt.dispute().equals(dispute));
    }

    /** The frozen days. The day of the decision counts again. */
    List<BillingPeriod> frozen() {
        List<BillingPeriod> days = new ArrayList<>();
        for (Doubt doubt : doubts) {
            LocalDate last = doubt.decided() == null ? LocalDate.MAX : doubt.decided().minusDays(1);
            if (!last.isBefore(doubt.from())) {
                days.add(new BillingPeriod(PeriodKind.DAYS, doubt.from(), last));
            }
        }
        return days;
    }

    void open(DisputeId dispute, LocalDate from) {
        doubts.add(new Doubt(dispute, from, null));
    }

    void decide(DisputeId dispute, LocalDate on) {
        doubts.replaceAll(doubt ->
                doubt.dispute().equals(dispute) ? new Doubt(dispute, doubt.from(), on) : doubt);
    }
}
