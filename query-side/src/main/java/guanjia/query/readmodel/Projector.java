package guanjia.query.readmodel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** Projects one read model, as far as segments of it are in the hands of this process. */
final class Projector {

    private static final int BATCH = 500;
    private static final long CLAIM_INTERVAL_MS = 1_000;
    private static final long CLAIM_EXTENSION_MS = 5_000;
    private static final long HANDED_OVER_MS = 10_000;
    private static final int ROUNDS_STUCK_MAX = 3;

    private final ReadModel readModel;
    private final Machinery machinery;
    private volatile PooledStreamingEventProcessor processor;
    private int roundsStuck;

    Projector(ReadModel readModel, Machinery machinery) {
        this.readModel = readModel;
        this.machinery = machinery;
        this.processor = processor(readModel, machinery);
    }

    private static PooledStreamingEventProcessor processor(
            ReadModel readModel, Machinery machinery) {
        return PooledStreamingEventProcessor.builder()
                .name(readModel.name())
                .eventHandlerInvoker(machinery.invoker(readModel))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(machinery.source())
                .tokenStore(machinery.tokenStore())
                .transactionManager(machinery.transactions().forAxon())
                .coordinatorExecutor(machinery.coordinators())
                .workerExecutor(machinery.workers())
                .initialSegmentCount(readModel.segments())
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(CLAIM_INTERVAL_MS)
                .claimExtensionThreshold(CLAIM_EXTENSION_MS)
                .enableCoordinatorClaimExtension()
                .batchSize(BATCH)
                .build();
    }

    ReadModel readModel() {
        return readModel;
    }

    /**
     * Starts or stops, as wanted. Called every second while the database answers: a processor that
     * is still stuck then waits out an outage that is over, up to a minute, and is replaced by one
     * that has not learned to wait.
     */
    void run(boolean wanted) {
        roundsStuck = wanted && isStuck() ? roundsStuck + 1 : 0;
        if (roundsStuck >= ROUNDS_STUCK_MAX) {
            roundsStuck = 0;
            processor.shutDown();
            processor = processor(readModel, machinery);
        }
        if (wanted && !processor.isRunning()) {
            processor.start();
        } else if (!wanted && processor.isRunning()) {
            processor.shutDown();
        }
    }

    CompletableFuture<Void> stop() {
        return processor.isRunning()
                ? processor.shutdownAsync()
                : CompletableFuture.completedFuture(null);
    }

    /** Leaves a segment to other processes for a while. */
    void handOver(int segment) {
        processor.releaseSegment(segment, HANDED_OVER_MS, TimeUnit.MILLISECONDS);
    }

    /** Whether it cannot get on and tries again. */
    boolean isStuck() {
        return processor.isError()
                || processor.processingStatus().values().stream()
                        .anyMatch(status -> status.isErrorState());
    }
}
