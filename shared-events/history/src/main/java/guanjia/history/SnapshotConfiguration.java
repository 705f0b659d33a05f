package guanjia.history;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.util.function.SingletonSupplier;

/**
 * Snapshots of long streams: an aggregate that names the trigger,
 * {@code @Aggregate(snapshotTriggerDefinition = "longStreams")}, is stored with its state every
 * hundred events and loaded from there. Removing every snapshot changes nothing but the time a load
 * takes.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    @Bean
    SnapshotTriggerDefinition longStreams(
            Snapshotter snapshotter, @Value("${guanjia.snapshot-every:100}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }

    /** No command waits for a snapshot; one thread makes them all. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService snapshotExecutor() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    Snapshotter snapshotter(
            Configuration configuration,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore eventStore,
            TransactionManager transactions,
            ExecutorService snapshotExecutor) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(configuration::repository)
                .transactionManager(transactions)
                .eventStore(eventStore)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(snapshotExecutor)
                .build();
    }

    @Bean
    SnapshotSerializer snapshotSerializer(Vault vault, ListableBeanFactory beans) {
        return new SnapshotSerializer(vault, SingletonSupplier.of(() -> aggregates(beans))::obtain);
    }

    private static Map<String, Class<?>> aggregates(ListableBeanFactory beans) {
        Map<String, Class<?>> found = new HashMap<>();
        for (String name :
                BeanFactoryUtils.beanNamesForAnnotationIncludingAncestors(beans, Aggregate.class)) {
            Class<?> type = beans.getType(name);
            Aggregate aggregate = beans.findAnnotationOnBean(name, Aggregate.class);
            if (type != null && aggregate != null) {
                found.put(
                        aggregate.type().isEmpty() ? type.getSimpleName() : aggregate.type(), type);
            }
        }
        return found;
    }
}
