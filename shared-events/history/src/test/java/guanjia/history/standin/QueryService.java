package guanjia.history.standin;

import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc;
import io.grpc.stub.StreamObserver;

/** Lets clients connect; this system asks its read models by HTTP and sends no queries. */
final class QueryService extends QueryServiceGrpc.QueryServiceImplBase {

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(
            StreamObserver<QueryProviderInbound> client) {
        return new Receiver<>(_ -> {}, client::onCompleted);
    }
}
