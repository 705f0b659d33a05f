package guanjia.history;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the history into the context of either side: how events are stored, found and read. */
@Configuration(proxyBeanMethods = false)
@Import({
    AxonServerMode.class,
    PostgresConfiguration.class,
    SerializerConfiguration.class,
    SnapshotConfiguration.class,
    VaultConfiguration.class
})
public class HistoryConfiguration {

    /** Each leads one event from one revision to the next. */
    @Bean
    EventUpcaster upcasters() {
        return new EventUpcasterChain(new HomesAsStated());
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
}
