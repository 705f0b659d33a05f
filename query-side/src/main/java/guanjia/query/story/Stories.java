package guanjia.query.story;

import guanjia.access.Reading;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads stories and single events for those who may. */
@Component
class Stories {

    /** A page of a story; also how far back a correction is compared. */
    static final int LINES_MAX = 100;

    /**
     * A part of a story, newest first.
     *
     * @param page the part, 0 is the beginning of the history
     * @param earlier the part before it; null at the beginning
     * @param later the part behind it; null at the end
     */
    record Part(
            String type,
            UUID id,
            List<Line> lines,
            long page,
            @Nullable Long earlier,
            @Nullable Long later) {}

    private final Archive archive;
    private final Subjects subjects;
    private final Telling telling;

    Stories(Archive archive, Subjects subjects, Telling telling) {
        this.archive = archive;
        this.subjects = subjects;
        this.telling = telling;
    }

    /** One part of a story; the newest when none is named. */
    Part part(String type, UUID id, @Nullable Long page, Locale locale) {
        mustBeReadable(type, id);
        long last = Math.max(0, archive.lastSequenceOf(id)) / LINES_MAX;
        long wanted = page == null ? last : Math.clamp(page, 0, last);
        List<StoredEvent> stored = archive.ofAggregate(id, wanted * LINES_MAX, LINES_MAX);
        if (stored.stream().anyMatch(event -> !event.aggregateType().equals(type))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        subjects.record(Reading.HISTORY, type, id);
        return new Part(
                type,
                id,
                telling.tell(stored, locale).reversed(),
                wanted,
                wanted == 0 ? null : wanted - 1,
                wanted == last ? null : wanted + 1);
    }

    /** Events of one thing exactly as they are stored. */
    List<StoredEvent> stored(String type, UUID id, long from, int limit) {
        mustBeReadable(type, id);
        subjects.record(Reading.HISTORY, type, id);
        return archive.ofAggregate(id, from, limit).stream()
                .filter(event -> event.aggregateType().equals(type))
                .toList();
    }

    /** One event exactly as it is stored; a gap in the positions is not found. */
    StoredEvent at(long position) {
        Optional<StoredEvent> found = archive.at(position);
        StoredEvent event =
                found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        mustBeReadable(event.aggregateType(), event.aggregateId());
        subjects.record(Reading.RAW_EVENT, event.aggregateType(), event.aggregateId());
        return event;
    }

    private void mustBeReadable(String type, UUID id) {
        if (!subjects.mayRead(type, id)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
