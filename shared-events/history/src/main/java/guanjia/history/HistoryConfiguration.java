package guanjia.history;

import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.lifecycle.Phase;
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
    @DependsOnDatabaseInitialization
    AppendOnly appendOnly(DataSource dataSource) {
        return new AppendOnly(dataSource);
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

    /** Whatever event store there is, the same command leads to the same events. */
    @Bean
    ConfigurerModule eventIdentity() {
        return configurer ->
                configurer.onInitialize(configuration ->
                        configuration.onStart(
                                Phase.INSTRUCTION_COMPONENTS,
                                () -> identifyEvents(configuration.eventBus())));
    }

    private static void identifyEvents(EventBus bus) {
        var _ = bus.registerDispatchInterceptor(new EventIdentity());
    }

    @Bean
    @DependsOnDatabaseInitialization
    PostgresEventStorageEngine eventStorageEngine(
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
            PostgresEventStorageEngine engine,
            org.axonframework.config.Configuration configuration) {
        return PostgresEventStore.on(
                engine, configuration.messageMonitor(EventStore.class, "eventStore"));
    }
}
