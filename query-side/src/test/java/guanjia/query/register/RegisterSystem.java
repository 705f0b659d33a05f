package guanjia.query.register;

import guanjia.access.CurrentUser;
import guanjia.events.BankStatementEvent;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.Facts;
import guanjia.events.FeeAccountEvent;
import guanjia.events.PersonId;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.StoredEvents;
import guanjia.events.UserAccountId;
import guanjia.history.HistoryConfiguration;
import guanjia.history.TestPostgres;
import guanjia.query.readmodel.After;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The query side on a database of its own, and whoever writes events into it. */
public final class RegisterSystem {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;
    private final Map<UUID, Long> sequences = new HashMap<>();

    /** Where fee accounts and bank statements belong to, as their events say beside themselves. */
    private final Map<UUID, String> communities = new HashMap<>();

    private @Nullable LocalDate validAt;

    private RegisterSystem(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One for all tests of this package: they use communities of their own. */
    static RegisterSystem shared() {
        return Shared.SYSTEM;
    }

    static RegisterSystem start(String... more) {
        return start(QueryProcess.class, more);
    }

    /** With the read models and pages of an application of one's own. */
    public static RegisterSystem start(Class<?> application, String... more) {
        String[] properties =
                Stream.of(
                                TestPostgres.fresh().springProperties(),
                                new String[] {
                                    "server.port=0",
                                    "server.address=127.0.0.1",
                                    "logging.level.root=warn",
                                    "spring.main.banner-mode=off",
                                    "spring.main.register-shutdown-hook=false"
                                },
                                more)
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new);
        return new RegisterSystem(
                new SpringApplicationBuilder(application).properties(properties).run());
    }

    public void close() {
        context.close();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public WebApplicationContext web() {
        return (WebApplicationContext) context;
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public String url(String path) {
        return "http://127.0.0.1:%s%s"
                .formatted(context.getEnvironment().getProperty("local.server.port"), path);
    }

    /** Appends events in one transaction and waits until they can be read. */
    public void happened(Event... events) {
        happened(List.of(events));
    }

    public void happened(List<? extends Event> events) {
        append(events);
        waitForAll();
    }

    /** As if it had been true from a day on. */
    public void happenedOn(LocalDate day, Event... events) {
        validAt = day;
        append(List.of(events));
        validAt = null;
        waitForAll();
    }

    private void waitForAll() {
        long head =
                sql().sql("select max(position) from event_store.events")
                        .query(Long.class)
                        .single();
        if (!bean(After.class).reached(head, List.of(), DEADLINE)) {
            throw new AssertionError("the read models have not caught up with " + head);
        }
    }

    /** Appends events in one transaction. */
    public void append(List<? extends Event> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        events.forEach(event -> messages.add(message(event)));
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> bean(EventStorageEngine.class).appendEvents(messages));
    }

    private DomainEventMessage<?> message(Event event) {
        UUID id = Estate.aggregate(event);
        long sequence = sequences.merge(id, 0L, (before, _) -> before + 1);
        String name = StoredEvents.storedAs(event.getClass()).value();
        Map<String, String> facts =
                new HashMap<>(Map.of("actor", "system", "role", "ADMINISTRATOR"));
        if (event instanceof FeeAccountEvent.Opened opened) {
            communities.put(id, opened.community().toString());
        }
        if (validAt != null) {
            facts.put(Facts.VALID_AT, validAt.toString());
        }
        if (event instanceof BankStatementEvent.Opened opened) {
            communities.put(id, opened.community().toString());
        }
        if (communities.containsKey(id)) {
            facts.put(Facts.COMMUNITY, communities.get(id));
        }
        return new GenericDomainEventMessage<>(
                        name.substring(0, name.indexOf('.')), id.toString(), sequence, event)
                .withMetaData(facts);
    }

    /** From here on, this thread asks as staff with these roles in these communities. */
    public static Scope as(Role role, CommunityId... communities) {
        return as(role, null, communities);
    }

    public static Scope as(Role role, @Nullable PersonId resident, CommunityId... communities) {
        boolean everywhere = communities.length == 0 && resident == null;
        CurrentUser user =
                new CurrentUser(
                        UserAccountId.of(
                                UUID.nameUUIDFromBytes(
                                        role.name().getBytes(StandardCharsets.UTF_8))),
                        role.name().toLowerCase(java.util.Locale.ROOT),
                        role.name(),
                        new Rights(Set.of(role), everywhere, List.of(communities)),
                        resident);
        SecurityContextHolder.getContext().setAuthentication(user.toAuthentication());
        return Scope.of(user);
    }

    private static final class Shared {
        static final RegisterSystem SYSTEM = start();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(HistoryConfiguration.class)
    @ComponentScan(
            basePackages = {
                "guanjia.access",
                "guanjia.query.page",
                "guanjia.query.readmodel",
                "guanjia.query.register",
                "guanjia.query.story"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(TestSystem|The_layout|RegisterSystem|FeesSystem)\\$.*"))
    static class QueryProcess {}
}
