package guanjia.history.standin;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.grpc.stub.StreamObserver;

/** A client that follows the events, as many at a time as it permits. */
final class Follower implements StreamObserver<GetEventsRequest> {

    private final StoredHistory history;
    private final StreamObserver<EventWithToken> client;
    private final Runnable more = this::send;
    private long next = -1;
    private long permits;

    Follower(StoredHistory history, StreamObserver<EventWithToken> client) {
        this.history = history;
        this.client = client;
        history.listen(more);
    }

    @Override
    public synchronized void onNext(GetEventsRequest asked) {
        if (next < 0) {
            next = asked.getTrackingToken();
        }
        permits += asked.getNumberOfPermits();
        send();
    }

    private synchronized void send() {
        while (next >= 0 && permits > 0 && next < history.size()) {
            client.onNext(
                    EventWithToken.newBuilder()
                            .setToken(next)
                            .setEvent(history.at((int) next))
                            .build());
            next++;
            permits--;
        }
    }

    @Override
    public void onError(Throwable gone) {
        history.forget(more);
    }

    @Override
    public void onCompleted() {
        history.forget(more);
        client.onCompleted();
    }
}
