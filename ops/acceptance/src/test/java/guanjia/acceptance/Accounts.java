package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.acceptance.Load.Wanted;
import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** Settles a load: what was acknowledged is there, once, and nothing else is. */
final class Accounts {

    private final Clerk clerk;
    private final String community;
    private final Map<Wanted, Reply> acknowledged = new HashMap<>();

    Accounts(Clerk clerk, String community) {
        this.clerk = clerk;
        this.community = community;
    }

    /** Takes over a load that has ended, and asks again for whatever was not answered. */
    void add(Load load) throws IOException {
        assertThat(load.refusals()).isEmpty();
        acknowledged.putAll(load.acknowledged());
        for (Wanted wanted : load.unanswered()) {
            Reply reply = clerk.unit(community, wanted.number(), wanted.key());
            assertThat(reply.status()).as(wanted + " " + reply.text()).isBetween(200, 299);
            acknowledged.put(wanted, reply);
        }
    }

    private int count() {
        return acknowledged.size();
    }

    /** The same key has the same answer, also after whatever has happened since. */
    void answersStand() throws IOException {
        for (var known : acknowledged.entrySet().stream().limit(25).toList()) {
            Wanted wanted = known.getKey();
            Reply again = clerk.unit(community, wanted.number(), wanted.key());
            assertThat(again.json()).isEqualTo(known.getValue().json());
        }
    }

    /** Waits until the read model has caught up, and says how long it took. */
    void awaitRegister(Duration atMost) {
        long begun = System.nanoTime();
        Awaitility.await("the read models go on")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(this::registerAgrees);
        System.out.printf(
                "%d units acknowledged, each shown once %d ms later%n",
                count(), Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** The read model shows each acknowledged unit once, under its id, and no other. */
    private void registerAgrees() throws IOException {
        long last =
                acknowledged.values().stream()
                        .mapToLong(reply -> reply.json().path("position").asLong())
                        .max()
                        .orElse(0);
        Map<String, String> shown = clerk.units(community, last);
        Map<String, String> expected = new HashMap<>();
        acknowledged.forEach((wanted, reply) ->
                expected.put(reply.json().path("id").asString(), wanted.number()));
        assertThat(expected).as("one id per acknowledged unit").hasSize(acknowledged.size());
        assertThat(shown).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
