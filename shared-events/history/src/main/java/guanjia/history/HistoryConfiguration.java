package guanjia.history;

import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the history into the context of either side: how events are stored, found and read. */
@Configuration(proxyBeanMethods = false)
@Import({SerializerConfiguration.class, VaultConfiguration.class})
public class HistoryConfiguration {

    @Bean
    Connections historyConnections(DataSource dataSource) {
        return new Connections(dataSource);
    }

    @Bean
    StreamPrefetch streamPrefetch(Connections connections) {
        return new StreamPrefetch(connections);
    }

    @Bean
    EventUpcaster upcasters() {
        return new EventUpcasterChain();
    }

    @Bean
    Archive archive(
            Connections connections,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcaster upcasters) {
        return new Archive(connections, serializer, upcasters);
    }

    @Bean
    CorrelationDataProvider factsProvider() {
        return new FactsProvider();
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventStorageEngine eventStorageEngine(
            DataSource dataSource,
            Connections connections,
            StreamPrefetch prefetch,
            EventUpcaster upcasters,
            @Qualifier("eventSerializer") Serializer events,
            @Qualifier("serializer") Serializer snapshots) {
        return new PostgresEventStorageEngine(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(events)
                        .snapshotSerializer(snapshots)
                        .upcasterChain(upcasters)
                        .persistenceExceptionResolver(Duplicates::isDuplicate)
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .batchSize(PostgresEventStorageEngine.BATCH)
                        .finalAggregateBatchPredicate(
                                batch -> batch.size() < PostgresEventStorageEngine.BATCH),
                connections,
                prefetch);
    }

    @Bean
    @Qualifier("eventStore")
    EventStore eventStore(
            EventStorageEngine engine, org.axonframework.config.Configuration configuration) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(50)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .build();
    }
}
