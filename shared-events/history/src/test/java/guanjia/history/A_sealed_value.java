package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class A_sealed_value {

    private static final String PHONE = "13907310000";
    private final TestPostgres postgres = TestPostgres.fresh();
    private final PersonId person = new PersonId(Ids.next());

    @Test
    void is_nowhere_in_the_database_in_plain_and_reads_as_it_was() throws Exception {
        try (var context = Context.on(postgres)) {
            register(context);
            assertThat(loaded(context).phone()).isEqualTo(Personal.of(person, PHONE));
            assertThat(dump()).contains(person.toString()).doesNotContain(PHONE);
        }
    }

    @Test
    void of_an_erased_person_reads_as_erased_in_every_process_within_seconds() {
        try (var here = Context.on(postgres);
                var there = Context.on(postgres)) {
            register(here);
            assertThat(loaded(there).phone()).isEqualTo(Personal.of(person, PHONE));

            here.getBean(Vault.class).destroy(person);
            assertThat(loaded(here).phone()).isEqualTo(Personal.erased(person));
            Eventually.holds(
                    () -> assertThat(loaded(there).phone()).isEqualTo(Personal.erased(person)));
            assertThatThrownBy(() -> there.getBean(Vault.class).seal(person, PHONE))
                    .hasMessageContaining("erased");
        }
    }

    @Test
    void outlives_an_erasure_that_was_rolled_back() {
        try (var context = Context.on(postgres)) {
            register(context);
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(transaction -> {
                        context.getBean(Vault.class).destroy(person);
                        transaction.setRollbackOnly();
                    });
            assertThat(loaded(context).phone()).isEqualTo(Personal.of(person, PHONE));
        }
    }

    @Test
    void cannot_be_passed_off_as_another_persons() {
        try (var context = Context.on(postgres)) {
            Vault vault = context.getBean(Vault.class);
            PersonId other = new PersonId(Ids.next());
            vault.prepare(List.of(person, other));
            byte[] sealed = vault.seal(person, PHONE);
            assertThatThrownBy(() -> vault.open(other, sealed)).hasMessageContaining("not open");
        }
    }

    @Test
    void does_not_open_with_another_master_key() {
        try (var context = Context.on(postgres)) {
            register(context);
        }
        PersonKeys keys =
                new PersonKeys(
                        JdbcClient.create(postgres.appDataSource()),
                        MasterKey.of(MasterKey.random()));
        assertThatThrownBy(() -> keys.find(person.value())).hasMessageContaining("master key");
    }

    @Test
    void has_a_key_that_nobody_can_bring_back_or_exchange() {
        JdbcClient owner = JdbcClient.create(postgres.ownerDataSource());
        owner.sql("insert into vault.person_keys values (?, now(), null, 'id', 'old')")
                .param(person.value())
                .update();
        assertThatThrownBy(() ->
                        owner.sql("update vault.person_keys set wrapped_key = 'new'").update())
                .hasStackTraceContaining("only ever destroyed");
        assertThatThrownBy(() -> owner.sql("delete from vault.person_keys").update())
                .hasStackTraceContaining("refused");
    }

    private void register(ConfigurableApplicationContext context) {
        var registered =
                new PersonEvent.Registered(
                        person, Personal.of(person, "张三"), Personal.of(person, PHONE), null);
        context.getBean(EventStore.class)
                .publish(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        "person", person.toString(), 0, registered)));
    }

    private PersonEvent.Registered loaded(ConfigurableApplicationContext context) {
        return (PersonEvent.Registered)
                context.getBean(EventStore.class).readEvents(person.toString()).next().getPayload();
    }

    /** Every table, with bytes shown as the text they may hold. */
    private String dump() throws SQLException, IOException {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        try (Connection connection = postgres.superuserDataSource().getConnection()) {
            connection.createStatement().execute("set bytea_output = 'escape'");
            for (String table : tables(connection)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("copy " + table + " to stdout", dump);
            }
        }
        return dump.toString(StandardCharsets.UTF_8);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select format('%I.%I', schemaname, tablename) from pg_tables"
                                        + " where schemaname <> 'information_schema'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
