package guanjia.acceptance;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How long it takes from the answer to a command until a query shows what it changed. */
final class Lag {

    private final Clerk writing;
    private final Clerk reading;
    private final String community;
    private final List<Long> nanos = new ArrayList<>();

    Lag(Clerk writing, Clerk reading, String community) {
        this.writing = writing;
        this.reading = reading;
        this.community = community;
    }

    void measure(int times) throws IOException {
        for (int time = 0; time < times; time++) {
            Reply made = writing.unit(community, "L" + time, UUID.randomUUID().toString());
            String id = made.json().path("id").asString();
            long answered = System.nanoTime();
            Reply shown =
                    reading.visitor()
                            .get("/api/properties/" + id, made.json().path("position").asLong());
            nanos.add(System.nanoTime() - answered);
            if (shown.status() != 200) {
                throw new AssertionError(shown.status() + " " + shown.text());
            }
        }
        nanos.sort(null);
    }

    Duration percentile(int percent) {
        return Duration.ofNanos(nanos.get((nanos.size() - 1) * percent / 100));
    }

    @Override
    public String toString() {
        return "p50 %d ms, p99 %d ms, max %d ms"
                .formatted(
                        percentile(50).toMillis(),
                        percentile(99).toMillis(),
                        percentile(100).toMillis());
    }
}
