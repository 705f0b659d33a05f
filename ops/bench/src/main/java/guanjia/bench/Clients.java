package guanjia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that begin at the same moment and each do their part. */
final class Clients {

    /** What one client does. */
    interface Part {
        void run(int client) throws Exception;
    }

    private Clients() {}

    /** The nanoseconds from the common beginning until the last client was done. */
    static long run(int clients, Part part) throws InterruptedException, ExecutionException {
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                Callable<Void> work =
                        () -> {
                            begin.await();
                            part.run(number);
                            return null;
                        };
                running.add(pool.submit(work));
            }
            long start = System.nanoTime();
            begin.countDown();
            for (Future<Void> one : running) {
                one.get();
            }
            return System.nanoTime() - start;
        }
    }
}
