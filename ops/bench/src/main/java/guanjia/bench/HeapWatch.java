package guanjia.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches how much of the heap is used. The least of many looks is what is left behind a garbage
 * collection: if work gathers memory, the least of its last third is above that of its first.
 */
final class HeapWatch {

    private static final long BETWEEN_NANOS = 20_000_000;
    private static final long MEGABYTE = 1 << 20;

    private final List<Long> used = new ArrayList<>();
    private final Thread thread;
    private volatile boolean watching = true;

    HeapWatch() {
        thread = Thread.ofPlatform().daemon().name("heap-watch").start(this::watch);
    }

    private void watch() {
        var memory = ManagementFactory.getMemoryMXBean();
        while (watching) {
            synchronized (used) {
                used.add(memory.getHeapMemoryUsage().getUsed());
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    long leastOfFirstThirdMb() {
        return least(0, 3);
    }

    long leastOfLastThirdMb() {
        return least(2, 3);
    }

    long mostMb() {
        synchronized (used) {
            return used.stream().mapToLong(Long::longValue).max().orElse(0) / MEGABYTE;
        }
    }

    private long least(int part, int parts) {
        synchronized (used) {
            int from = used.size() * part / parts;
            int to = Math.max(from + 1, used.size() * (part + 1) / parts);
            return used.subList(from, Math.min(to, used.size())).stream()
                            .mapToLong(Long::longValue)
                            .min()
                            .orElse(0)
                    / MEGABYTE;
        }
    }

    void stop() throws InterruptedException {
        watching = false;
        thread.join();
    }
}
