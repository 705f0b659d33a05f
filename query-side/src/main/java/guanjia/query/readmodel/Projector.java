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

    private final ReadModel readModel;
    private final PooledStreamingEventProcessor processor;

    Projector(ReadModel readModel, Machinery machinery) {
        this.readModel = readModel;
        processor =
                PooledStreamingEventProcessor.builder()
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

    /** Starts or stops, as wanted. */
    void run(boolean wanted) {
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
