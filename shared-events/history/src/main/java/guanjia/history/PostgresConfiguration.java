package guanjia.history;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events in PostgreSQL, which is the default. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "guanjia.event-store",
        havingValue = "postgresql",
        matchIfMissing = true)
class PostgresConfiguration {

    @Bean
    Connections historyConnections(DataSource dataSource) {
        return new Connections(dataSource);
    }

    @Bean
    StreamPrefetch streamPrefetch(Connections connections, KeptAggregates kept) {
        return new StreamPrefetch(connections, kept);
    }

    @Bean
    KeptAggregates keptAggregates(
            @Value("${guanjia.aggregates-kept:20000}") int atMost,
            @Value("${guanjia.events-kept:400000}") long eventsAtMost) {
        return new KeptAggregates(atMost, eventsAtMost);
    }

    @Bean
    @DependsOnDatabaseInitialization
    AppendOnly appendOnly(DataSource dataSource) {
        return new AppendOnly(dataSource);
    }

    @Bean
    HistoryHealth historyHealthIndicator(AppendOnly protection, Connections connections) {
        return new HistoryHealth(protection, connections);
    }

    @Bean
    MeterBinder historyMeters(Connections connections) {
        return meters -> {
            Gauge.builder("guanjia.history.head", () -> HistoryState.now(connections).head())
                    .description("highest position given out")
                    .register(meters);
            Gauge.builder(
                            "guanjia.history.oldest.appender",
                            () -> HistoryState.now(connections).oldestAppender().toSeconds())
                    .description("how long the oldest appending transaction has held up readers")
                    .baseUnit("seconds")
                    .register(meters);
        };
    }

    @Bean
    Archive archive(
            Connections connections,
            PostgresEventStorageEngine engine,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcaster upcasters) {
        return new PostgresArchive(
                connections, engine, new StoredEventOpener(serializer, upcasters));
    }

    @Bean
    Snapshots snapshots(SnapshotSerializer serializer) {
        return new Snapshots(serializer);
    }

    @Bean
    HistoryReader historyReader(
            Connections connections,
            StreamPrefetch prefetch,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcaster upcasters,
            Snapshots snapshots) {
        return new HistoryReader(
                connections, prefetch, new EventMessages(serializer, upcasters), snapshots);
    }

    @Bean
    AggregateCache aggregateCache(
            KeptAggregates kept, StreamPrefetch prefetch, HistoryReader reader) {
        return new AggregateCache(kept, prefetch, reader);
    }

    @Bean
    @DependsOnDatabaseInitialization
    PostgresEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            Connections connections,
            StreamPrefetch prefetch,
            Snapshots snapshots,
            HistoryReader reader,
            @Qualifier("eventSerializer") Serializer serializer) {
        var builder =
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .transactionManager(NoTransactionManager.INSTANCE);
        return new PostgresEventStorageEngine(builder, connections, prefetch, snapshots, reader);
    }

    @Bean
    @Qualifier("eventStore")
    EventStore eventStore(
            PostgresEventStorageEngine engine,
            HistoryReader reader,
            org.axonframework.config.Configuration configuration) {
        return PostgresEventStore.on(
                engine, reader, configuration.messageMonitor(EventStore.class, "eventStore"));
    }
}
