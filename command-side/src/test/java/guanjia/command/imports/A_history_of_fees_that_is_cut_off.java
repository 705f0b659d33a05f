package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountEvent.Opened;
import guanjia.events.Money;
import guanjia.history.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class A_history_of_fees_that_is_cut_off {

    private static final int ACCOUNTS = 700;
    private static final int ROWS_EACH = 5;

    private final TestPostgres postgres = TestPostgres.fresh();

    @Test
    void goes_on_and_books_nothing_twice() throws SQLException {
        UUID id;
        try (ImportProcess first = new ImportProcess(postgres)) {
            id = first.send("fee-history", history(), "", false, ImportProcess.ADMINISTRATOR);
            for (int cut = 1; cut <= 2; cut++) {
                long read = cut * 600L;
                first.when(id, job -> job.counts().read() >= read);
                cutAllConnections();
            }
        }
        try (ImportProcess second = new ImportProcess(postgres)) {
            ImportJob job = second.whenOver(id);
            assertThat(job.state()).isEqualTo(ImportJob.State.FINISHED);
            assertThat(job.counts().accepted()).isEqualTo(ACCOUNTS * ROWS_EACH);
            List<FeeAccountEvent> events = second.events(FeeAccountEvent.class);
            assertThat(events).hasSize(ACCOUNTS * (ROWS_EACH + 1));
            assertThat(events.stream().filter(Opened.class::isInstance)).hasSize(ACCOUNTS);
            Map<?, FeeHistories.Sum> sums = FeeHistories.sums(events);
            assertThat(sums.values())
                    .allSatisfy(sum -> {
                        assertThat(sum.charged()).isEqualTo(Money.of("36"));
                        assertThat(sum.paid()).isEqualTo(Money.of("30"));
                        assertThat(sum.prepaid()).isEqualTo(Money.ZERO);
                    });
        }
    }

    /** Rows of an account stand together and tell the end first. */
    private static byte[] history() {
        String rows =
                IntStream.range(0, ACCOUNTS)
                        .mapToObj(account ->
                                """
                                N%1$d,2024-05-01,payment,,10,P2-%1$d
                                N%1$d,2024-04-01,demand,,,D-%1$d
                                N%1$d,2024-03-01,payment,,20,P1-%1$d
                                N%1$d,2024-02-01,late-charge,fine,1,L-%1$d
                                N%1$d,2024-01-01,charge,fine,35,C-%1$d
                                """
                                        .formatted(account))
                        .collect(Collectors.joining());
        return ImportProcess.bytes("account,date,kind,item,amount,reference\n" + rows);
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
