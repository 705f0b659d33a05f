package guanjia.history.standin;

import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.stub.StreamObserver;

/** Tells clients whom to talk to, and that it is still there. */
final class PlatformService extends PlatformServiceGrpc.PlatformServiceImplBase {

    private final int port;

    PlatformService(int port) {
        this.port = port;
    }

    @Override
    public void getPlatformServer(
            ClientIdentification client, StreamObserver<PlatformInfo> answer) {
        NodeInfo self =
                NodeInfo.newBuilder()
                        .setNodeName("stand-in")
                        .setHostName("127.0.0.1")
                        .setGrpcPort(port)
                        .build();
        answer.onNext(PlatformInfo.newBuilder().setPrimary(self).setSameConnection(true).build());
        answer.onCompleted();
    }

    @Override
    public StreamObserver<PlatformInboundInstruction> openStream(
            StreamObserver<PlatformOutboundInstruction> client) {
        return new Receiver<>(
                instruction -> {
                    if (instruction.hasHeartbeat()) {
                        client.onNext(
                                PlatformOutboundInstruction.newBuilder()
                                        .setHeartbeat(Heartbeat.getDefaultInstance())
                                        .build());
                    }
                },
                client::onCompleted);
    }
}
