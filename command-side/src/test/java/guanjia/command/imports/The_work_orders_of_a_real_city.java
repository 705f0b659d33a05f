package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ImportEvent.Counts;
import guanjia.events.WorkOrderEvent.Stated;
import guanjia.history.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Read where it lies, and skipped where it does not: it is not ours to pass on. */
class The_work_orders_of_a_real_city {

    private static final String MAP = "community.constant=城市\ncategory=case_topic\n";
    private static final String REGISTER = "name,address\n城市,城市\n";

    @Test
    void go_in_wholly_and_change_nothing_the_second_time() throws IOException {
        Path cases = SharedData.file("boston311/cases.csv");
        try (ImportProcess process = new ImportProcess(TestPostgres.fresh())) {
            take(process, "communities", REGISTER.getBytes(StandardCharsets.UTF_8), "");
            Counts counts = take(process, "work-orders", Files.readAllBytes(cases), MAP);
            assertThat(counts.refusals()).isEmpty();
            assertThat(counts.flags()).containsEntry("title:MISSING", 4L);
            assertThat(counts.accepted()).isEqualTo(4_134);

            List<Stated> stated = process.events(Stated.class);
            assertThat(stated).hasSize(4_134);
            // Counted by hand in the file: neither number stands in any column of it.
            assertThat(closed(stated, true)).isEqualTo(651);
            assertThat(closed(stated, false)).isEqualTo(2_579);

            Counts again = take(process, "work-orders", Files.readAllBytes(cases), MAP);
            assertThat(again.unchanged()).isEqualTo(4_134);
            assertThat(process.events(Stated.class)).hasSize(4_134);
        }
    }

    private static long closed(List<Stated> stated, boolean late) {
        return stated.stream().filter(it -> isClosed(it, late)).count();
    }

    private static boolean isClosed(Stated stated, boolean late) {
        Instant closed = stated.closedAt();
        return closed != null && stated.due() != null && closed.isAfter(stated.due().at()) == late;
    }

    private static Counts take(ImportProcess process, String kind, byte[] file, String map) {
        UUID id = process.send(kind, file, map, false, ImportProcess.ADMINISTRATOR);
        return process.whenOver(id).counts();
    }
}
