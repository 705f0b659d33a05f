package guanjia.command.property;

import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.Facts;
import guanjia.events.PersonId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers other features what is known of a unit, from its events, without loading it. */
@Component
public class UnitFacts {

    /** Somebody moved in on a day. */
    public record MovedIn(PersonId person, Tenure tenure, LocalDate on) {}

    /**
     * What decides how much a unit is charged, and whom.
     *
     * @param since its first day, long ago when that is not known
     * @param goneOn the first day on which it no longer existed; null while it does
     * @param owners who owned it from which day on
     * @param movedIn everybody who ever moved in, by the day
     * @param toMoveIn owners whose moving in has begun but is not signed
     */
    public record Known(
            PropertyId property,
            CommunityId community,
            Place place,
            Usage usage,
            @Nullable Area builtUp,
            @Nullable Area inner,
            LocalDate since,
            @Nullable LocalDate goneOn,
            SortedMap<LocalDate, List<Share>> owners,
            List<MovedIn> movedIn,
            List<PersonId> toMoveIn) {}

    private final EventStore events;

    UnitFacts(EventStore events) {
        this.events = events;
    }

    /** What is known of a unit that was registered. */
    public Known of(PropertyId property) {
        Unit unit = new Unit();
        var stream = events.readEvents(property.toString());
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            if (message.getPayload() instanceof Property kept) {
                unit = kept.unit();
            } else if (message.getPayload() instanceof PropertyEvent event) {
                unit.evolve(event, validAt(message));
            }
        }
        return known(unit);
    }

    private static @Nullable LocalDate validAt(DomainEventMessage<?> message) {
        Object day = message.getMetaData().get(Facts.VALID_AT);
        return day == null ? null : LocalDate.parse(day.toString());
    }

    private static Known known(Unit unit) {
        return new Known(
                unit.id(),
                unit.community(),
                unit.place(),
                unit.usage(),
                unit.builtUpArea(),
                unit.innerArea(),
                unit.since(),
                unit.goneOn(),
                unit.ownership().all(),
                unit.stays().all().stream()
                        .map(stay -> new MovedIn(stay.person(), stay.tenure(), stay.since()))
                        .toList(),
                unit.handovers().stream()
                        .filter(Handover::isOpen)
                        .filter(it -> it.direction() == Direction.MOVE_IN)
                        .filter(it -> it.tenure() == Tenure.OWNER)
                        .map(Handover::person)
                        .toList());
    }
}
