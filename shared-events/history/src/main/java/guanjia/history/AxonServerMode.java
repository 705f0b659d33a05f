package guanjia.history;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events in Axon Server; everything else stays in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "guanjia.event-store", havingValue = "axon-server")
class AxonServerMode {

    @Bean
    @Qualifier("eventStore")
    AxonServerHistory eventStore(
            AxonServerConfiguration settings,
            AxonServerConnectionManager connections,
            @Qualifier("eventSerializer") Serializer serializer,
            SnapshotSerializer snapshots,
            EventUpcaster upcasters,
            org.axonframework.config.Configuration configuration) {
        var builder =
                AxonServerEventStore.builder()
                        .configuration(settings)
                        .platformConnectionManager(connections)
                        .eventSerializer(serializer)
                        .snapshotSerializer(snapshots)
                        .snapshotFilter(data -> snapshots.reads(data.getPayload().getType()))
                        .upcasterChain(upcasters);
        builder.messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"));
        return AxonServerHistory.of(builder);
    }

    @Bean
    Archive archive(
            AxonServerConnectionManager connections,
            AxonServerHistory eventStore,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcaster upcasters) {
        return new AxonServerArchive(
                () -> connections.getConnection().eventChannel(),
                eventStore,
                new StoredEventOpener(serializer, upcasters));
    }

    @Bean
    StreamPrefetch streamPrefetch() {
        return StreamPrefetch.none();
    }

    /** The server cannot be asked cheaply whether an aggregate in memory is the newest. */
    @Bean
    Cache aggregateCache() {
        return NoCache.INSTANCE;
    }

    @Bean
    AxonServerHealth axonServerHealthIndicator(Archive archive, AxonServerConfiguration settings) {
        return new AxonServerHealth(archive, settings.getServers());
    }
}
