package guanjia.command.account;

import guanjia.access.AccessSettings;
import guanjia.access.Credentials;
import guanjia.access.FailedLogins;
import guanjia.access.Logins;
import guanjia.command.account.AccountCommand.Open;
import guanjia.command.door.Asked;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent.Opened;
import guanjia.events.UserAccountId;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions about accounts, with the tables beside the events on a real database. */
final class AccountFixture {

    static final HashedPassword HASHED = new HashedPassword("a hash");

    private static final AccessSettings SETTINGS =
            new AccessSettings(
                    5,
                    Duration.ofMinutes(15),
                    Duration.ofDays(1),
                    Duration.ofHours(2),
                    Duration.ofMinutes(1),
                    "preferred_username");

    final FixtureConfiguration<UserAccount> decisions =
            new AggregateTestFixture<>(UserAccount.class);
    final Administrators administrators;
    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.fresh().appDataSource());

    AccountFixture() {
        administrators = new Administrators(jdbc);
        decisions.registerAnnotatedCommandHandler(
                new AccountDesk(
                        decisions.getRepository(),
                        new Credentials(jdbc),
                        administrators,
                        new FailedLogins(jdbc, SETTINGS)));
    }

    Optional<String> hashOf(String login) {
        return jdbc.sql("select hash from access.credential where account = ?")
                .params(id(login).value())
                .query(String.class)
                .optional();
    }

    static UserAccountId id(String login) {
        return Logins.idOf(login);
    }

    static Rights everywhere(Role role) {
        return new Rights(Set.of(role), true, List.of());
    }

    static Open open(String login, Rights rights, @Nullable PersonId resident) {
        return new Open(id(login), login, name(login), rights, resident, HASHED);
    }

    static Opened opened(String login, Role role) {
        return new Opened(id(login), login, name(login), everywhere(role), null);
    }

    /** An administrator of this login asks. */
    static Asked asked(String login) {
        return new Asked(
                id(login).toString(), Set.of(Role.ADMINISTRATOR), true, List.of(), Instant.EPOCH);
    }

    private static Personal name(String login) {
        return Personal.of(new PersonId(id(login).value()), "王芳");
    }
}
