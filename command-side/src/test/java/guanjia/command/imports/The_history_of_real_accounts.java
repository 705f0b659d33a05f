package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.imports.FeeHistories.Sum;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountEvent.Opened;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.history.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Read where it lies, and skipped where it does not: it is not ours to pass on. */
class The_history_of_real_accounts {

    private static final int ACCOUNTS = 10_000;
    private static final int ROWS = 34_724;

    @Test
    void goes_in_wholly_adds_up_to_the_fen_and_changes_nothing_the_second_time()
            throws IOException {
        Path history = SharedData.file("fines/history.csv");
        byte[] file = Files.readAllBytes(history);
        try (ImportProcess process = new ImportProcess(TestPostgres.fresh())) {
            assertThat(take(process, file).counts().accepted()).isEqualTo(ROWS);
            List<FeeAccountEvent> events = process.events(FeeAccountEvent.class);
            Map<FeeAccountId, Sum> sums = FeeHistories.sums(events);
            Sum all = sums.values().stream().reduce(Sum.NOTHING, Sum::plus);
            assertThat(sums).hasSize(ACCOUNTS);
            assertThat(all.charged()).isEqualTo(Money.of("599499.60"));
            assertThat(all.paid()).isEqualTo(Money.of("210446.90"));
            eachAsItsRowsSay(Files.readAllLines(history), events);

            assertThat(take(process, file).counts().unchanged()).isEqualTo(ROWS);
            assertThat(process.events(FeeAccountEvent.class)).hasSameSizeAs(events);
        }
    }

    /** Each account by the plain sums of its rows: what was paid too much is prepaid. */
    private static void eachAsItsRowsSay(List<String> lines, List<FeeAccountEvent> events) {
        Map<String, Sum> stated = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Money amount = cells[4].isEmpty() ? Money.ZERO : Money.of(cells[4]);
            Sum more =
                    cells[2].equals("payment")
                            ? new Sum(Money.ZERO, amount, Money.ZERO)
                            : new Sum(amount, Money.ZERO, Money.ZERO);
            stated.merge(cells[0], more, Sum::plus);
        }
        Map<FeeAccountId, Sum> sums = FeeHistories.sums(events);
        assertThat(events.stream().filter(Opened.class::isInstance).map(Opened.class::cast))
                .hasSize(ACCOUNTS)
                .allSatisfy(opened -> {
                    Sum rows = stated.getOrDefault(String.valueOf(opened.number()), Sum.NOTHING);
                    Sum sum = sums.getOrDefault(opened.account(), Sum.NOTHING);
                    assertThat(sum.charged()).isEqualTo(rows.charged());
                    assertThat(sum.paid()).isEqualTo(rows.paid());
                    Money over = rows.paid().minus(rows.charged()).max(Money.ZERO);
                    assertThat(sum.prepaid()).isEqualTo(over);
                });
    }

    private static ImportJob take(ImportProcess process, byte[] file) {
        UUID id = process.send("fee-history", file, "", false, ImportProcess.ADMINISTRATOR);
        return process.whenOver(id);
    }
}
