package guanjia.query.readmodel;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import guanjia.history.HistoryConfiguration;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A process with read models, and with it whoever writes events. */
final class TestSystem implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;

    /** Over all processes, since any of them may write. */
    private static final Map<ClaimId, Long> SEQUENCES = new ConcurrentHashMap<>();

    private TestSystem(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static TestSystem start(TestPostgres postgres, ReadModel... readModels) {
        String[] properties =
                Stream.concat(
                                Arrays.stream(postgres.springProperties()),
                                Stream.of(
                                        "server.port=0",
                                        "server.address=127.0.0.1",
                                        "spring.thymeleaf.check-template-location=false",
                                        "logging.level.root=warn",
                                        "springdoc.api-docs.enabled=false",
                                        "springdoc.swagger-ui.enabled=false",
                                        "spring.main.banner-mode=off"))
                        .toArray(String[]::new);
        return new TestSystem(
                new SpringApplicationBuilder(QueryProcess.class)
                        .properties(properties)
                        .initializers(context ->
                                Arrays.stream(readModels).forEach(it -> register(context, it)))
                        .run());
    }

    private static <T extends ReadModel> void register(
            ConfigurableApplicationContext context, T readModel) {
        @SuppressWarnings("unchecked") // an object's class is the class of its type
        Class<T> type = (Class<T>) readModel.getClass();
        ((GenericApplicationContext) context).registerBean(readModel.name(), type, () -> readModel);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    int number(String sql) {
        return sql().sql(sql).query(Integer.class).single();
    }

    String url(String path) {
        return "http://127.0.0.1:%s%s"
                .formatted(context.getEnvironment().getProperty("local.server.port"), path);
    }

    /** Appends events in one transaction. */
    void append(Collection<? extends ClaimEvent> events) {
        List<DomainEventMessage<?>> messages = events.stream().map(this::message).toList();
        bean(Transactions.class)
                .template()
                .executeWithoutResult(_ -> bean(EventStorageEngine.class).appendEvents(messages));
    }

    void append(ClaimEvent... events) {
        append(List.of(events));
    }

    private DomainEventMessage<?> message(ClaimEvent event) {
        long sequence = SEQUENCES.merge(event.claim(), 0L, (before, _) -> before + 1);
        return new GenericDomainEventMessage<>("claim", event.claim().toString(), sequence, event)
                .withMetaData(Map.of("actor", "test"));
    }

    static ClaimEvent taken(ClaimId claim, String scope) {
        return new ClaimEvent.Taken(claim, scope, Ids.next());
    }

    static ClaimEvent released(ClaimId claim) {
        return new ClaimEvent.Released(claim, "any", Ids.next());
    }

    static ClaimId claim() {
        return new ClaimId(Ids.next());
    }

    /** Waits until all events so far have reached the read models of this process. */
    void awaitCaughtUp() {
        long head = bean(EventLog.class).head();
        if (!bean(After.class).reached(head, List.of(), DEADLINE)) {
            throw new AssertionError(
                    "not caught up with " + head + ": " + bean(ReadModels.class).all());
        }
    }

    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen in time: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(HistoryConfiguration.class)
    @ComponentScan("guanjia.query.readmodel")
    static class QueryProcess {

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(any -> any.anyRequest().permitAll()).build();
        }
    }
}
