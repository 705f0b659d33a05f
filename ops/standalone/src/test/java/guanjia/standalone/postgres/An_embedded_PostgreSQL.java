package guanjia.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class An_embedded_PostgreSQL {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path root;

    @Test
    void keeps_what_it_was_told_over_a_stop() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void writes_through_to_the_disk() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "SHOW server_version")).startsWith("18.");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void lets_nobody_in_without_the_password_that_only_its_owner_can_read() throws IOException {
        try (EmbeddedPostgres server = start()) {
            Login login = server.superuser();
            assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "no"))
                    .isInstanceOf(SQLException.class);
            Path file = root.resolve("keys/guanjia_root.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(login.toString()).doesNotContain(login.password());
        }
    }

    @Test
    void is_not_shared_with_a_second_process_on_the_same_folder() {
        EmbeddedPostgres server = start();
        try (server) {
            assertThatThrownBy(this::start).isInstanceOf(DataFolderInUse.class);
        }
    }

    @Test
    void comes_back_by_itself_when_it_is_killed() throws Exception {
        try (EmbeddedPostgres server = start()) {
            execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
            kill(postmaster());
            awaitConnection(server);
            assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void that_outlived_its_killed_process_is_stopped_before_the_next_start() throws Exception {
        ServerOfAnotherProcess.startAndKill(root);
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedPostgres server = start()) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void starts_over_a_lock_file_that_names_a_process_of_somebody_else() throws Exception {
        start().close();
        long foreign = ProcessHandle.current().pid();
        Files.writeString(root.resolve("postgresql-18/postmaster.pid"), foreign + "\n");
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataFolder.at(root));
    }

    private ProcessHandle postmaster() throws IOException {
        return Postmaster.of(root.resolve("postgresql-18")).orElseThrow().process();
    }

    private static void kill(ProcessHandle process) {
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    private static void awaitConnection(EmbeddedPostgres server) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try (Connection connection = server.superuser().connect()) {
                assertThat(connection.isValid(5)).isTrue();
                return;
            } catch (SQLException e) {
                assertThat(Instant.now()).as("still down: " + e).isBefore(deadline);
            }
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.superuser().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.superuser().connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
