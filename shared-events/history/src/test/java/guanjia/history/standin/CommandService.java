package guanjia.history.standin;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Brings commands to whoever has subscribed to them, by turns when there are several. */
final class CommandService extends CommandServiceGrpc.CommandServiceImplBase {

    private final List<Decider> deciders = new CopyOnWriteArrayList<>();
    private int turn;

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(
            StreamObserver<CommandProviderInbound> client) {
        Decider decider = new Decider(client, deciders::remove);
        deciders.add(decider);
        return decider;
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
        List<Decider> able =
                deciders.stream().filter(decider -> decider.decides(command.getName())).toList();
        if (able.isEmpty()) {
            sender.onNext(
                    CommandResponse.newBuilder()
                            .setRequestIdentifier(command.getMessageIdentifier())
                            .setErrorCode("AXONIQ-4000")
                            .setErrorMessage(ErrorMessage.newBuilder().setMessage("no handler"))
                            .build());
            sender.onCompleted();
        } else {
            able.get(next(able.size())).decide(command, sender);
        }
    }

    private synchronized int next(int of) {
        return Math.floorMod(turn++, of);
    }
}
