package guanjia.history.standin;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.GetTokenAtRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;

/** The event store of the protocol. */
final class EventService extends EventStoreGrpc.EventStoreImplBase {

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private final StoredHistory history;

    EventService(StoredHistory history) {
        this.history = history;
    }

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
        List<Event> sent = new ArrayList<>();
        return new Receiver<>(sent::add, () -> append(sent, answer));
    }

    private void append(List<Event> sent, StreamObserver<Confirmation> answer) {
        try {
            history.append(sent);
            answer(answer, Confirmation.newBuilder().setSuccess(true).build());
        } catch (StoredHistory.InvalidSequence e) {
            Metadata trailers = new Metadata();
            trailers.put(CODE, "AXONIQ-2000");
            answer.onError(
                    Status.OUT_OF_RANGE
                            .withDescription("[AXONIQ-2000] invalid sequence number")
                            .asRuntimeException(trailers));
        }
    }

    @Override
    public void appendSnapshot(Event snapshot, StreamObserver<Confirmation> answer) {
        history.appendSnapshot(snapshot);
        answer(answer, Confirmation.newBuilder().setSuccess(true).build());
    }

    @Override
    public void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> answer) {
        history.ofAggregate(
                        asked.getAggregateId(), asked.getInitialSequence(), asked.getMaxSequence())
                .forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public void listAggregateSnapshots(
            GetAggregateSnapshotsRequest asked, StreamObserver<Event> answer) {
        history.snapshotsOf(
                        asked.getAggregateId(),
                        asked.getInitialSequence(),
                        asked.getMaxSequence(),
                        asked.getMaxResults())
                .forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answer) {
        return new Follower(history, answer);
    }

    @Override
    public void readHighestSequenceNr(
            ReadHighestSequenceNrRequest asked,
            StreamObserver<ReadHighestSequenceNrResponse> answer) {
        answer(
                answer,
                ReadHighestSequenceNrResponse.newBuilder()
                        .setToSequenceNr(history.lastSequence(asked.getAggregateId()))
                        .build());
    }

    @Override
    public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer(answer, token(0));
    }

    @Override
    public void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer(answer, token(history.size() - 1L));
    }

    @Override
    public void getTokenAt(GetTokenAtRequest asked, StreamObserver<TrackingToken> answer) {
        answer(answer, token(history.tokenAt(asked.getInstant())));
    }

    private static TrackingToken token(long token) {
        return TrackingToken.newBuilder().setToken(token).build();
    }

    private static <T> void answer(StreamObserver<T> asker, T answer) {
        asker.onNext(answer);
        asker.onCompleted();
    }
}
