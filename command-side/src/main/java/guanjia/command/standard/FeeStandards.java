package guanjia.command.standard;

import guanjia.command.claim.Unique;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.reckoning.Line;
import guanjia.events.BillRunId;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import guanjia.events.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers other features what a standard says, from its events. It reads the stream without loading
 * the aggregate, so that a bill run holds nobody up.
 */
@Component
public class FeeStandards {

    /**
     * What is published of a standard.
     *
     * @param versions by their first days
     * @param until the last day it is charged, if it has ended
     * @param billedThrough the last day that is charged, if any is
     * @param runs that charged by it and were not taken back
     */
    public record Published(
            FeeStandardId standard,
            CommunityId community,
            FeeItem item,
            String name,
            FeeStandardEvent.Scope scope,
            List<Line.Priced> versions,
            @Nullable LocalDate until,
            @Nullable LocalDate billedThrough,
            Set<BillRunId> runs) {
        public Published {
            runs = Set.copyOf(runs);
            versions = List.copyOf(versions);
        }
    }

    private final EventStore events;

    FeeStandards(EventStore events) {
        this.events = events;
    }

    /** The name of a standard for its item, which one standard of a community alone may have. */
    public static Unique nameOf(CommunityId community, FeeItem item, String name) {
        return Unique.of("fee-standard-name", community.toString(), item.code(), name);
    }

    /** How many months ahead a published version lets people pay; null when it is not known. */
    public @Nullable Integer prepaidMonthsMax(StandardVersion version) {
        Standard standard = read(version.standard());
        return standard == null
                ? null
                : standard.versions().published().stream()
                        .filter(it -> it.number() == version.version())
                        .map(it -> it.terms().prepaidMonthsMax())
                        .findFirst()
                        .orElse(null);
    }

    /** What is published of a standard; refused when there is no such standard. */
    public Published published(FeeStandardId id) {
        Standard standard = read(id);
        if (standard == null) {
            throw new CommandRefused(new DoorRefusal.NotFound(id.toString()));
        }
        return published(standard);
    }

    static Published published(Standard standard) {
        return new Published(
                standard.id(),
                standard.community(),
                standard.item(),
                standard.name(),
                standard.scope(),
                standard.versions().published().stream()
                        .map(it -> new Line.Priced(it.from(), it.number(), it.terms()))
                        .toList(),
                standard.until(),
                standard.billedThrough(),
                standard.runs());
    }

    /** From its snapshot on, when it has one; null when there is no such standard. */
    private @Nullable Standard read(FeeStandardId id) {
        var stream = events.readEvents(id.toString());
        Standard standard = stream.hasNext() ? new Standard() : null;
        while (stream.hasNext()) {
            Object payload = stream.next().getPayload();
            if (payload instanceof FeeStandard kept) {
                standard = kept.standard();
            } else if (payload instanceof FeeStandardEvent event && standard != null) {
                standard.evolve(event);
            }
        }
        return standard;
    }
}
