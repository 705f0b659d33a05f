package guanjia.query.readmodel;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this process knows of how far read models have got, whichever process projects them. It may
 * lag behind the truth, never run ahead of it.
 */
@Component
class Positions implements After {

    private final JdbcClient database;
    private final List<String> all;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Map<Integer, Long>> positions = new HashMap<>();

    /** How often rows of a read model were heard to have changed. */
    private final Map<String, Long> changes = new HashMap<>();

    Positions(DataSource dataSource, List<ReadModel> readModels) {
        database = JdbcClient.create(dataSource);
        all = readModels.stream().map(ReadModel::name).toList();
    }

    @Override
    public boolean reached(long position, Collection<String> readModels, Duration atMost) {
        Collection<String> needed = readModels.isEmpty() ? all : readModels;
        return await(() -> needed.stream().allMatch(name -> least(name) >= position), atMost);
    }

    /**
     * Waits until one of these has changed again.
     *
     * @param since how many changes of each are known already
     * @return how many there are now
     */
    Map<String, Long> changed(Map<String, Long> since, Duration atMost) {
        await(() -> since.entrySet().stream().anyMatch(this::isNewer), atMost);
        Map<String, Long> now = new TreeMap<>();
        lock.lock();
        try {
            since.keySet().forEach(name -> now.put(name, changes.getOrDefault(name, 0L)));
        } finally {
            lock.unlock();
        }
        return now;
    }

    private boolean isNewer(Map.Entry<String, Long> since) {
        return changes.getOrDefault(since.getKey(), 0L) > since.getValue();
    }

    void hear(Announcement heard) {
        lock.lock();
        try {
            move(heard.readModel(), heard.segment(), heard.position());
            if (heard.changed()) {
                changes.merge(heard.readModel(), 1L, Long::sum);
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Asks the database, since announcements may have been missed. */
    void refresh() {
        record At(String name, int segment, long position) {}
        List<At> found =
                database.sql("select read_model, segment, position from projection.position")
                        .query((row, _) -> new At(row.getString(1), row.getInt(2), row.getLong(3)))
                        .list();
        lock.lock();
        try {
            for (At at : found) {
                if (move(at.name(), at.segment(), at.position())) {
                    changes.merge(at.name(), 1L, Long::sum);
                }
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean move(String name, int segment, long position) {
        Map<Integer, Long> segments = positions.computeIfAbsent(name, _ -> new HashMap<>());
        Long before = segments.put(segment, position);
        return before == null || before < position;
    }

    @Override
    public long position(String readModel) {
        lock.lock();
        try {
            return least(readModel);
        } finally {
            lock.unlock();
        }
    }

    private long least(String name) {
        return positions.getOrDefault(name, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(-1);
    }

    private boolean await(BooleanSupplier condition, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
