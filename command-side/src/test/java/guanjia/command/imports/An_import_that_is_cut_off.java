package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ImportEvent;
import guanjia.events.ImportEvent.Progressed;
import guanjia.events.PropertyEvent.Registered;
import guanjia.history.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class An_import_that_is_cut_off {

    private static final int ROWS = 6_000;

    private final TestPostgres postgres = TestPostgres.fresh();

    @Test
    void goes_on_in_the_next_process_and_repeats_nothing() {
        UUID id;
        try (ImportProcess first = new ImportProcess(postgres)) {
            id = begin(first);
        }
        try (ImportProcess second = new ImportProcess(postgres)) {
            complete(second, second.whenOver(id));
        }
    }

    @Test
    void by_losing_every_connection_in_the_middle_of_a_row_goes_on() throws SQLException {
        try (ImportProcess process = new ImportProcess(postgres)) {
            UUID id = begin(process);
            for (int cut = 1; cut <= 4; cut++) {
                long read = cut * 1_000L;
                process.when(id, job -> job.counts().read() >= read);
                cutAllConnections();
            }
            complete(process, process.whenOver(id));
        }
    }

    @Test
    void is_worked_on_by_one_of_several_processes_at_a_time() {
        try (ImportProcess one = new ImportProcess(postgres);
                ImportProcess other = new ImportProcess(postgres)) {
            UUID id = begin(one);
            other.bean(ImportWorker.class).wake();
            complete(other, other.whenOver(id));
        }
    }

    @Test
    void by_a_person_stops_and_goes_on_when_it_is_told_to() {
        try (ImportProcess process = new ImportProcess(postgres)) {
            UUID id = begin(process);
            Imports imports = process.bean(Imports.class);
            imports.stop(id, ImportProcess.ADMINISTRATOR);
            ImportJob stopped = process.whenOver(id);
            assertThat(stopped.state()).isEqualTo(ImportJob.State.STOPPED);
            assertThat(stopped.counts().read()).isLessThan(ROWS);
            assertThat(process.events(Registered.class)).hasSize((int) stopped.counts().accepted());
            imports.goOn(id, ImportProcess.ADMINISTRATOR);
            complete(process, process.whenOver(id));
            assertThat(process.events(ImportEvent.Continued.class)).hasSize(1);
        }
    }

    /** An import of which some rows are done. */
    private static UUID begin(ImportProcess process) {
        process.take("communities", "小区,地址\n长园,路1号\n");
        String units =
                IntStream.range(0, ROWS)
                        .mapToObj(row -> "长园,1栋," + row + ",80\n")
                        .collect(Collectors.joining("", "小区,楼栋,房号,面积\n", ""));
        byte[] table = ImportProcess.bytes(units);
        UUID id = process.send("units", table, "", false, ImportProcess.ADMINISTRATOR);
        process.when(id, job -> job.counts().read() > 0);
        return id;
    }

    private static void complete(ImportProcess process, ImportJob job) {
        assertThat(job.state()).isEqualTo(ImportJob.State.FINISHED);
        assertThat(job.counts().accepted()).isEqualTo(ROWS);
        List<Registered> registered = process.events(Registered.class);
        assertThat(registered.stream().map(event -> event.place().number()).distinct())
                .hasSize(ROWS);
        assertThat(registered).hasSize(ROWS);
        assertThat(
                        process.events(Progressed.class).stream()
                                .filter(event -> event.id().value().equals(job.id()))
                                .map(event -> event.counts().read()))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(process.results(job)).hasSize(ROWS + 1);
    }

    private void cutAllConnections() throws SQLException {
        try (var connection = postgres.superuserDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity "
                            + "where datname = current_database() and pid <> pg_backend_pid()");
        }
    }
}
