package guanjia.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;

/**
 * How far each segment of a read model has got. Segments run ahead of each other, so two versions
 * are at the same place only when this is equal for all of them.
 */
record Progress(List<Long> bySegment) {

    private static final Map<Integer, List<Segment>> SEGMENTS = new ConcurrentHashMap<>();

    Progress {
        bySegment = List.copyOf(bySegment);
    }

    static Progress none(int segments) {
        return new Progress(IntStream.range(0, segments).mapToObj(_ -> 0L).toList());
    }

    /** Up to here everything is in it. */
    long lowest() {
        return bySegment.stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /** Beyond here nothing is in it. */
    long highest() {
        return bySegment.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Whether an event is in it. */
    boolean covers(Projected event) {
        return event.position() <= bySegment.get(segmentOf(event));
    }

    /** This, and everything up to a position as far as the goal goes. */
    Progress advancedTo(long position, Progress goal) {
        return new Progress(
                IntStream.range(0, bySegment.size())
                        .mapToObj(segment ->
                                Math.max(
                                        bySegment.get(segment),
                                        Math.min(position, goal.bySegment.get(segment))))
                        .toList());
    }

    private int segmentOf(Projected event) {
        if (bySegment.size() == 1) {
            return 0;
        }
        for (Segment segment : SEGMENTS.computeIfAbsent(bySegment.size(), Progress::segments)) {
            if (segment.matches(event.sequence())) {
                return segment.getSegmentId();
            }
        }
        throw new IllegalStateException("no segment takes " + event.sequence());
    }

    private static List<Segment> segments(int count) {
        return List.of(Segment.computeSegments(IntStream.range(0, count).toArray()));
    }
}
