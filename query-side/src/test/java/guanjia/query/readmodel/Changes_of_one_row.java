package guanjia.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class Changes_of_one_row {

    private static final String TABLES =
            """
            create schema rm_fold_v1;
            set search_path to rm_fold_v1;
            create table stay (id uuid primary key, name text, code text unique,
                area numeric(8, 2), state text not null default 'OPEN', on_day date,
                people integer not null default 2, notes jsonb not null default '{}',
                at timestamptz not null);
            create table checked (id uuid primary key, people integer not null check (people >= 0));
            """;
    private static final String MAKE = "insert into stay (id, area, at) values (?, ?::numeric, ?)";
    private static final String NAME = "update stay set name = ? where id = ?";
    private static final String END = "update stay set state = 'ENDED', on_day = ? where id = ?";
    private static final String COUNT = "update stay set people = people + ? where id = ?";
    private static final String ADD =
            "update stay set notes = notes || jsonb_build_object(?::text, ?::boolean) where id = ?";

    private final UUID id = UUID.randomUUID();
    private final List<Change> changes = new ArrayList<>();
    private Connection connection;
    private Folding folding;

    @BeforeEach
    void makeTables() throws SQLException {
        TestPostgres postgres = TestPostgres.fresh();
        connection = postgres.ownerDataSource().getConnection();
        sql().sql(TABLES).update();
        SchemaVersion version = new SchemaVersion("fold", 1);
        folding = new Folding(new Tables(postgres.ownerDataSource(), version));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void become_one_with_the_same_effect() throws SQLException {
        change(MAKE, id, "12.345", Instant.EPOCH);
        change(COUNT, 3, id);
        change(ADD, "门窗", true, id);
        change(COUNT, -1, id);
        change(ADD, "it's", false, id);
        change(NAME, null, id);
        change(NAME, "x\"'?,", id);
        change(END, LocalDate.of(2024, 2, 29), id);
        assertThat(folding.fold(changes)).hasSize(1);
        assertSameEffect();
    }

    @Test
    void become_one_for_a_row_that_was_there_before() throws SQLException {
        change(MAKE, id, null, Instant.EPOCH);
        BatchedRows.apply(connection, changes);
        changes.clear();
        change(COUNT, 3, id);
        change(ADD, "a", true, id);
        change(COUNT, 4, id);
        change(ADD, "a", false, id);
        assertThat(folding.fold(changes)).hasSize(1);
        assertSameEffect();
    }

    @Test
    void stay_in_order_around_those_that_cannot_be_folded() throws SQLException {
        change(MAKE, id, "1", Instant.EPOCH);
        change(COUNT, 1, id);
        change("delete from stay where id = ?", id);
        change(MAKE, id, "2", Instant.EPOCH);
        changes.add(
                new Change(changes.size(), null, "update stay set people = people * 2", List.of()));
        change(COUNT, 1, id);
        assertThat(folding.fold(changes)).hasSize(5);
        assertSameEffect();
    }

    @Test
    void stay_apart_where_rows_differ_or_a_failure_would_be_hidden() {
        change("update stay set area = ?::numeric where id = ?", "not a number", id);
        change("update stay set area = ?::numeric where id = ?", "1", id);
        change("update stay set state = ? where id = ?", null, id);
        change(END, null, id);
        change(NAME, "another row", UUID.randomUUID());
        change("update stay set code = ? where id = ?", "taken", id);
        change("update stay set code = ? where id = ?", "free", id);
        change("update stay set name = name || name where id = ?", id);
        change("update stay set people = people / ? where id = ?", 0, id);
        change("update stay set name = (select max(name) from stay) where id = ?", id);
        change("update checked set people = people - ? where id = ?", 5, id);
        change("update checked set people = people + ? where id = ?", 5, id);
        assertThat(folding.fold(changes)).isEqualTo(changes);
    }

    @Test
    void become_few_however_many_they_are() throws SQLException {
        change(MAKE, id, "1", Instant.EPOCH);
        IntStream.range(0, 1_000).forEach(number -> change(COUNT, number, id));
        assertThat(folding.fold(changes)).hasSizeBetween(2, 100);
        assertSameEffect();
    }

    private void change(String sql, @Nullable Object... args) {
        Change.Row row = new Change.Row("stay", id);
        changes.add(new Change(changes.size(), row, sql, Arrays.asList(args)));
    }

    private void assertSameEffect() throws SQLException {
        connection.setAutoCommit(false);
        BatchedRows.apply(connection, folding.fold(changes));
        List<String> together = rows();
        connection.rollback();
        for (Change change : changes) {
            BatchedRows.apply(connection, List.of(change));
        }
        assertThat(together).isNotEmpty().isEqualTo(rows());
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private List<String> rows() {
        return sql().sql("select t::text from stay t").query(String.class).list();
    }

    private JdbcClient sql() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
