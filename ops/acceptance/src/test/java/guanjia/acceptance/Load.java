package guanjia.acceptance;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/**
 * Clients that register units as fast as they are answered. Where no answer comes, they ask again
 * under the same key, as a careful program does, until the load ends.
 */
final class Load implements AutoCloseable {

    private static final int PAUSE_MS = 50;

    /**
     * A unit that somebody wants registered.
     *
     * @param number unique in its community
     * @param key of the request, however often it is sent
     */
    record Wanted(String number, String key) {}

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final String community;
    private final Map<Wanted, Reply> acknowledged = new ConcurrentHashMap<>();
    private final Queue<Wanted> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> clients = new ArrayList<>();

    private Load(String community) {
        this.community = community;
    }

    /** Begins with so many clients for each clerk. */
    static Load on(String community, List<Clerk> clerks, int clientsEach) {
        Load load = new Load(community);
        for (int client = 0; client < clientsEach; client++) {
            for (Clerk clerk : clerks) {
                load.clients.add(Thread.ofPlatform().daemon().start(() -> load.work(clerk)));
            }
        }
        return load;
    }

    private void work(Clerk clerk) {
        while (stopped.getCount() > 0) {
            int number = NUMBER.incrementAndGet();
            Wanted wanted = new Wanted(Integer.toString(number), "load-" + number);
            while (!sent(clerk, wanted)) {
                if (isStopped()) {
                    unanswered.add(wanted);
                    return;
                }
            }
        }
    }

    private boolean sent(Clerk clerk, Wanted wanted) {
        try {
            Reply reply = clerk.unit(community, wanted.number(), wanted.key());
            if (reply.status() / 100 == 2) {
                acknowledged.put(wanted, reply);
                return true;
            }
            if (reply.status() / 100 == 4) {
                refusals.add(wanted + ": " + reply.status() + " " + reply.text());
                return true;
            }
            return false;
        } catch (IOException unanswered) {
            return false;
        }
    }

    /** Waits a moment, so that a server that starts is not hammered. */
    private boolean isStopped() {
        try {
            return stopped.await(PAUSE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What was answered with success, and how. */
    Map<Wanted, Reply> acknowledged() {
        return acknowledged;
    }

    /** Waits until so many are acknowledged. */
    void await(int count) {
        Awaitility.await(count + " acknowledged units")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> acknowledged.size() >= count);
    }

    /** What may or may not have happened. */
    List<Wanted> unanswered() {
        return List.copyOf(unanswered);
    }

    /** What was refused although it should not have been. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public void close() {
        end();
    }

    /** Lets the clients finish what they are at, and waits for them. */
    void end() {
        stopped.countDown();
        try {
            for (Thread client : clients) {
                client.join(TimeUnit.SECONDS.toMillis(90));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
