package guanjia.history;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start-up check against each way in which the protection can be lost. */
class An_unprotected_store {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grant update on event_store.events to guanjia_app | may update events",
                "grant update (name) on event_store.events to guanjia_query | may update events",
                "grant delete on event_store.events to guanjia_command | may delete events",
                "grant truncate on event_store.events to guanjia_app | may truncate events",
                "grant create on schema event_store to guanjia_app | may create",
                "drop trigger append_only on event_store.events | append_only is missing",
                "drop trigger fence on event_store.events | fence is missing",
                "alter table event_store.events disable trigger fence | switched off",
                "alter table event_store.events enable trigger append_only | switched off",
                "alter sequence event_store.events_position_seq cache 10 | has a cache",
                "create rule quiet as on insert to event_store.events do instead nothing | a rule",
                "create or replace function event_store.refuse_change() returns trigger"
                        + " language plpgsql as 'begin return null; end' | refuses nothing",
                "create or replace function event_store.raise_fence() returns trigger"
                        + " language plpgsql as 'begin return null; end' | raises no fence",
            })
    void is_refused_at_the_start(String sabotage, String why) throws SQLException {
        TestPostgres postgres = TestPostgres.fresh();
        execute(postgres.ownerDataSource(), sabotage);
        assertThatThrownBy(new AppendOnly(postgres.appDataSource())::afterPropertiesSet)
                .hasMessageContaining(why);
    }

    @Test
    void does_not_open_for_its_owner_or_a_superuser() {
        TestPostgres postgres = TestPostgres.fresh();
        assertThatThrownBy(new AppendOnly(postgres.ownerDataSource())::afterPropertiesSet)
                .hasMessageContaining("owns the events");
        assertThatThrownBy(new AppendOnly(postgres.superuserDataSource())::afterPropertiesSet)
                .hasMessageContaining("superuser");
    }

    @Test
    void is_not_what_the_migrations_leave() {
        TestPostgres postgres = TestPostgres.fresh();
        assertThatCode(new AppendOnly(postgres.appDataSource())::afterPropertiesSet)
                .doesNotThrowAnyException();
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
