package guanjia.history;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream of Axon Server with the positions of this system, which are one higher. */
final class AxonServerStream implements TrackingEventStream {

    private final TrackingEventStream ofServer;

    AxonServerStream(TrackingEventStream ofServer) {
        this.ofServer = ofServer;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return ofServer.peek().map(AxonServerStream::placed);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return ofServer.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return placed(ofServer.nextAvailable());
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return ofServer.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        ofServer.close();
    }

    private static TrackedEventMessage<?> placed(TrackedEventMessage<?> event) {
        return event.withTrackingToken(
                new GlobalSequenceTrackingToken(HistoryReader.position(event) + 1));
    }
}
