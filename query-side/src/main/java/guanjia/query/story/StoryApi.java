package guanjia.query.story;

import guanjia.history.StoredEvent;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Histories for programs. Personal values come sealed, as they are stored. */
@RestController
@RequestMapping("/api")
@ReadsFrom({})
@Tag(name = "history", description = "Events exactly as they are stored")
class StoryApi {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LIMIT_MAX = 500;

    /**
     * An event as it is stored.
     *
     * @param payload the stored JSON; personal values are sealed
     */
    record Raw(
            long position,
            UUID eventId,
            String aggregateType,
            UUID aggregateId,
            long sequence,
            String name,
            int revision,
            Instant time,
            Instant recordedAt,
            JsonNode payload,
            Map<String, String> facts) {

        static Raw of(StoredEvent event) {
            return new Raw(
                    event.position(),
                    event.eventId(),
                    event.aggregateType(),
                    event.aggregateId(),
                    event.sequence(),
                    event.name(),
                    event.revision(),
                    event.time(),
                    event.recordedAt(),
                    MAPPER.readTree(event.payloadJson()),
                    new TreeMap<>(event.facts()));
        }
    }

    /**
     * Some events in their order.
     *
     * @param next the sequence from which to go on; null at the end
     */
    record Events(List<Raw> events, @Nullable Long next) {}

    private final Stories stories;

    StoryApi(Stories stories) {
        this.stories = stories;
    }

    @GetMapping("/communities/{id}/events")
    @Operation(summary = "The history of a community")
    Events community(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "100") int limit) {
        return events("community", id, from, limit);
    }

    @GetMapping("/properties/{id}/events")
    @Operation(summary = "The history of a unit")
    Events property(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "100") int limit) {
        return events("property", id, from, limit);
    }

    @GetMapping("/persons/{id}/events")
    @Operation(summary = "The history of what is known about a person; the reading is recorded")
    Events person(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "100") int limit) {
        return events("person", id, from, limit);
    }

    @GetMapping("/events/{position}")
    @Operation(summary = "One event by its position in the history of everything")
    Raw event(@PathVariable long position) {
        return Raw.of(stories.at(position));
    }

    private Events events(String type, UUID id, long from, int limit) {
        int most = Math.clamp(limit, 1, LIMIT_MAX);
        List<Raw> events = stories.stored(type, id, from, most).stream().map(Raw::of).toList();
        return new Events(events, events.size() < most ? null : events.getLast().sequence() + 1);
    }
}
