package guanjia.query.account;

import guanjia.access.Credentials;
import guanjia.access.Logins;
import guanjia.access.Passwords;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent.Opened;
import guanjia.events.UserAccountId;
import guanjia.history.Archive;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running query side with accounts made of the events that make them. */
final class House implements AutoCloseable {

    private static final String PASSWORD = "four cats on a sill";

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House start() {
        List<String> settings = new ArrayList<>(List.of(TestPostgres.fresh().springProperties()));
        settings.addAll(List.of("server.port=0", "server.address=127.0.0.1"));
        return new House(
                new SpringApplicationBuilder(QueryProcess.class)
                        .properties(settings.toArray(String[]::new))
                        .run());
    }

    @Override
    public void close() {
        context.close();
    }

    void lock(String login) {
        context.getBean(JdbcClient.class)
                .sql(
                        "insert into access.failed_login values"
                                + " (?, 5, clock_timestamp(), clock_timestamp() + interval '1 hour')")
                .param(Logins.idOf(login).value())
                .update();
    }

    long head() {
        return context.getBean(Archive.class).lastDecided();
    }

    Visitor visitor(String login) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return Visitor.loggedIn("http://127.0.0.1:" + port, login, PASSWORD);
    }

    UserAccountId open(String login, Role role, @Nullable PersonId resident) {
        UserAccountId id = Logins.idOf(login);
        PersonId person = resident == null ? new PersonId(id.value()) : resident;
        Rights rights = new Rights(Set.of(role), true, List.of());
        Personal name = Personal.of(person, login + "的姓名");
        append(id.value(), "user-account", 0, new Opened(id, login, name, rights, resident));
        String hash = context.getBean(Passwords.class).hash(PASSWORD);
        context.getBean(Credentials.class).set(id, hash);
        return id;
    }

    void append(UUID id, String type, long sequence, Object event) {
        context.getBean(EventStore.class)
                .publish(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        type, id.toString(), sequence, event)));
    }
}
