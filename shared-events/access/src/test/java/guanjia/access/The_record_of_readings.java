package guanjia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.access.ReadLogEntries.Search;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

class The_record_of_readings {

    private static final TestPostgres POSTGRES = TestPostgres.fresh();
    private static final JdbcClient APPLICATION = JdbcClient.create(POSTGRES.appDataSource());
    private static final UserAccountId READER = Logins.idOf("reader");

    private final ReadLog log = new ReadLog(APPLICATION);
    private final ReadLogEntries entries = new ReadLogEntries(APPLICATION);
    private final PersonId person = new PersonId(Ids.next());
    private final PropertyId property = new PropertyId(Ids.next());

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void says_who_read_what_about_whom() {
        logIn();
        log.record(Reading.OCCUPANTS, List.of(person), List.of(property));
        ReadEntry entry = entries.find(about(person), Long.MAX_VALUE, 10).getFirst();
        assertThat(entry.actor()).isEqualTo(READER);
        assertThat(entry.login()).isEqualTo("reader");
        assertThat(entry.roles()).isEqualTo("SERVICE_DESK");
        assertThat(entry.reading()).isEqualTo("occupants");
        assertThat(entry.properties()).containsExactly(property);
        assertThat(Duration.between(entry.at(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void is_searched_by_each_of_its_parts_and_read_page_by_page() {
        logIn();
        for (int i = 0; i < 5; i++) {
            log.record(Reading.PERSON, List.of(person), List.of());
        }
        Instant now = Instant.now();
        Search search =
                new Search(
                        READER, "person", person, null, now.minusSeconds(60), now.plusSeconds(60));
        List<ReadEntry> first = entries.find(search, Long.MAX_VALUE, 3);
        List<ReadEntry> second = entries.find(search, first.getLast().id(), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(first.getFirst().id()).isGreaterThan(second.getLast().id());
    }

    @Test
    void cannot_be_changed_by_the_application_nor_by_the_owner_of_the_tables() {
        logIn();
        log.record(Reading.PERSON, List.of(person), List.of());
        for (String change :
                List.of(
                        "update access.read_log set login = 'somebody else'",
                        "delete from access.read_log",
                        "truncate access.read_log")) {
            assertThatThrownBy(() -> APPLICATION.sql(change).update()).isNotNull();
            assertThatThrownBy(() ->
                            JdbcClient.create(POSTGRES.ownerDataSource()).sql(change).update())
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(entries.find(about(person), Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void takes_nothing_from_nobody() {
        assertThatThrownBy(() -> log.record(Reading.PERSON, List.of(person), List.of()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static Search about(PersonId person) {
        return new Search(null, null, person, null, null, null);
    }

    private static void logIn() {
        CurrentUser user =
                new CurrentUser(READER, "reader", "读者", TestUsers.rights(Role.SERVICE_DESK), null);
        SecurityContextHolder.getContext().setAuthentication(user.toAuthentication());
    }
}
