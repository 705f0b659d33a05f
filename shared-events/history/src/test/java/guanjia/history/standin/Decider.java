package guanjia.history.standin;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A client that decides commands. */
final class Decider implements StreamObserver<CommandProviderOutbound> {

    private final StreamObserver<CommandProviderInbound> client;
    private final Consumer<Decider> leaving;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<String, StreamObserver<CommandResponse>> senders = new ConcurrentHashMap<>();

    Decider(StreamObserver<CommandProviderInbound> client, Consumer<Decider> leaving) {
        this.client = client;
        this.leaving = leaving;
    }

    boolean decides(String name) {
        return names.contains(name);
    }

    synchronized void decide(Command command, StreamObserver<CommandResponse> sender) {
        senders.put(command.getMessageIdentifier(), sender);
        client.onNext(CommandProviderInbound.newBuilder().setCommand(command).build());
    }

    @Override
    public synchronized void onNext(CommandProviderOutbound said) {
        switch (said.getRequestCase()) {
            case SUBSCRIBE -> names.add(said.getSubscribe().getCommand());
            case UNSUBSCRIBE -> names.remove(said.getUnsubscribe().getCommand());
            case COMMAND_RESPONSE -> answer(said.getCommandResponse());
            case FLOW_CONTROL, ACK, REQUEST_NOT_SET -> {}
        }
        if (!said.getInstructionId().isEmpty()) {
            InstructionAck ack =
                    InstructionAck.newBuilder()
                            .setInstructionId(said.getInstructionId())
                            .setSuccess(true)
                            .build();
            client.onNext(CommandProviderInbound.newBuilder().setAck(ack).build());
        }
    }

    private void answer(CommandResponse response) {
        StreamObserver<CommandResponse> sender = senders.remove(response.getRequestIdentifier());
        if (sender != null) {
            sender.onNext(response);
            sender.onCompleted();
        }
    }

    @Override
    public void onError(Throwable gone) {
        leave();
    }

    @Override
    public void onCompleted() {
        leave();
        client.onCompleted();
    }

    private void leave() {
        leaving.accept(this);
        senders.values().forEach(sender -> sender.onError(Status.UNAVAILABLE.asRuntimeException()));
        senders.clear();
    }
}
