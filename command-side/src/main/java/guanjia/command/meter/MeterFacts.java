package guanjia.command.meter;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.meter.Readings.Reading;
import guanjia.events.BillingPeriod;
import guanjia.events.Calculation.Measured;
import guanjia.events.CommunityId;
import guanjia.events.MeterEvent;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers other features what went through a meter, from its events, without loading it. */
@Component
public class MeterFacts {

    /** What went through a meter, and between which readings. */
    public record Used(BigDecimal amount, Measured measured) {}

    /** A meter with everything it showed. */
    public static final class Known {

        private final MeterKind kind;
        private final CommunityId community;
        private final @Nullable PropertyId property;
        private final MeterId meter;
        private final Readings readings;

        private Known(Meter meter) {
            this.kind = meter.kind();
            this.community = meter.community();
            this.property = meter.property();
            this.meter = meter.id();
            this.readings = meter.readings();
        }

        public MeterKind kind() {
            return kind;
        }

        /** Whether it counts for this unit, or for what units of the community share. */
        public boolean countsFor(CommunityId where, @Nullable PropertyId unit) {
            return community.equals(where) && (property == null || property.equals(unit));
        }

        /**
         * What was used from the last reading before a period up to the last one in it, so that
         * nothing is counted twice or left out; null when it was not read in the period.
         */
        public @Nullable Used during(BillingPeriod period) {
            List<Reading> all = readings.all();
            int last = lastBefore(all, period.to().plusDays(1));
            int first = Math.max(lastBefore(all, period.from()), 0);
            if (last <= first) {
                return null;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = first + 1; i <= last; i++) {
                Reading reading = all.get(i);
                sum =
                        sum.add(
                                readings.used(
                                        all.get(i - 1).value(),
                                        reading.value(),
                                        reading.rolledOver()));
            }
            return new Used(sum, measured(all.get(first), all.get(last)));
        }

        private Measured measured(Reading first, Reading last) {
            return new Measured(
                    meter, first.value(), first.on(), last.value(), last.on(), readings.factor());
        }

        private static int lastBefore(List<Reading> all, LocalDate day) {
            int found = -1;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).on().isBefore(day)) {
                    found = i;
                }
            }
            return found;
        }
    }

    private final EventStore events;

    MeterFacts(EventStore events) {
        this.events = events;
    }

    /** What is known of a meter; refused when it was never installed. */
    public Known of(MeterId id) {
        Meter meter = new Meter();
        var stream = events.readEvents(id.toString());
        CommandRefused.unless(stream.hasNext(), new DoorRefusal.NotFound(id.toString()));
        while (stream.hasNext()) {
            Object payload = stream.next().getPayload();
            if (payload instanceof Meter kept) {
                meter = kept;
            } else if (payload instanceof MeterEvent event) {
                meter.evolve(event);
            }
        }
        return new Known(meter);
    }
}
