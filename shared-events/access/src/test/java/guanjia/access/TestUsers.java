package guanjia.access;

import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountId;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.ApplicationContext;

/** Accounts for tests, made of the events that make them. */
final class TestUsers {

    static final String PASSWORD = "a long enough secret";

    private final EventStore events;
    private final Credentials credentials;
    private final Passwords passwords;

    TestUsers(ApplicationContext context) {
        this.events = context.getBean(EventStore.class);
        this.credentials = context.getBean(Credentials.class);
        this.passwords = context.getBean(Passwords.class);
    }

    UserAccountId open(String login, Role... roles) {
        UserAccountId id = Logins.idOf(login);
        Personal name = Personal.of(new PersonId(id.value()), login + "的姓名");
        append(new UserAccountEvent.Opened(id, login, name, rights(roles), null));
        credentials.set(id, passwords.hash(PASSWORD));
        return id;
    }

    void append(UserAccountEvent event) {
        String id = event.account().toString();
        long sequence = events.lastSequenceNumberFor(id).orElse(-1L) + 1;
        events.publish(
                List.of(new GenericDomainEventMessage<>("user-account", id, sequence, event)));
    }

    void changePassword(UserAccountId id, String password) {
        credentials.set(id, passwords.hash(password));
        append(new UserAccountEvent.PasswordChanged(id));
    }

    static Rights rights(Role... roles) {
        return new Rights(Set.of(roles), true, List.of());
    }
}
