package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CommunityEvent.Registered;
import guanjia.events.ImportEvent.Counts;
import guanjia.history.TestPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Read where it lies, and skipped where it does not: it is not ours to pass on. */
class The_register_of_a_real_city {

    @Test
    void goes_in_wholly_and_changes_nothing_the_second_time() throws IOException {
        Path register = SharedData.file("changsha/communities.csv");
        try (ImportProcess process = new ImportProcess(TestPostgres.fresh())) {
            ImportJob first = take(process, Files.readAllBytes(register));
            Counts counts = first.counts();
            assertThat(counts.read()).isEqualTo(2_607);
            assertThat(counts.accepted()).isEqualTo(2_607);
            assertThat(counts.flags())
                    .containsEntry("homes:IMPLAUSIBLE", 78L)
                    .containsEntry("fee:MISSING", 894L)
                    .containsEntry("builtYear:MISSING", 535L)
                    .containsKeys("fee:RANGE", "fee:IMPLAUSIBLE");
            assertThat(homes(process)).isEqualByComparingTo("2025852");
            assertThat(process.results(first)).hasSize(2_608);

            ImportJob second = take(process, Files.readAllBytes(register));
            assertThat(second.counts().unchanged()).isEqualTo(2_607);
        }
    }

    private static ImportJob take(ImportProcess process, byte[] register) {
        UUID id = process.send("communities", register, "", false, ImportProcess.ADMINISTRATOR);
        return process.whenOver(id);
    }

    private static BigDecimal homes(ImportProcess process) {
        return process.events(Registered.class).stream()
                .map(event -> event.profile().homes().low())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
