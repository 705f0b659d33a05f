package guanjia.query.readmodel;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What all projectors of this process share. */
@Component
class Machinery implements AutoCloseable {

    /** Takes effect when a process falls silent but is not yet known to be gone. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

    private static final int COORDINATORS = 2;
    private static final int WORKERS = 4;

    /** The name of this process among those that project. */
    private final String node =
            ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();

    private final DataSource dataSource;
    private final EventStore source;
    private final TokenStore tokenStore;
    private final Transactions transactions;
    private final ScheduledExecutorService coordinators = threads(COORDINATORS, "coordinator");
    private final ScheduledExecutorService workers = threads(WORKERS, "projector");

    Machinery(
            DataSource dataSource,
            @Qualifier("eventStore") EventStore source,
            @Qualifier("serializer") Serializer serializer,
            Transactions transactions) {
        this.dataSource = dataSource;
        this.source = source;
        this.transactions = transactions;
        tokenStore =
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .serializer(serializer)
                        .schema(schema())
                        .contentType(byte[].class)
                        .claimTimeout(CLAIM_TIMEOUT)
                        .nodeId(node)
                        .build();
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("projection.token")
                .setProcessorNameColumn("processor")
                .setTokenTypeColumn("token_type")
                .build();
    }

    private static ScheduledExecutorService threads(int count, String name) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(name));
    }

    String node() {
        return node;
    }

    EventHandlerInvoker invoker(ReadModel readModel) {
        return new LiveInvoker(readModel, new Handlers(readModel), dataSource);
    }

    StreamableMessageSource<TrackedEventMessage<?>> source() {
        return source;
    }

    TokenStore tokenStore() {
        return tokenStore;
    }

    Transactions transactions() {
        return transactions;
    }

    ScheduledExecutorService coordinators() {
        return coordinators;
    }

    ScheduledExecutorService workers() {
        return workers;
    }

    @Override
    public void close() {
        coordinators.shutdown();
        workers.shutdown();
    }
}
