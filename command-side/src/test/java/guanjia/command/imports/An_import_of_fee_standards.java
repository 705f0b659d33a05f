package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.Revise;
import guanjia.events.FeeStandardEvent.Opened;
import guanjia.events.FeeStandardEvent.VersionApproved;
import guanjia.events.FeeStandardEvent.VersionProposed;
import guanjia.events.FeeStandardEvent.VersionRevised;
import guanjia.events.FeeTerms;
import guanjia.events.Price;
import guanjia.events.Role;
import guanjia.history.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class An_import_of_fee_standards {

    private static final Asked ANOTHER =
            new Asked("accountant-1", Set.of(Role.ACCOUNTANT), true, List.of(), ImportProcess.NOON);

    @Test
    void proposes_what_is_plain_leaves_a_range_open_and_counts_what_states_nothing() {
        try (ImportProcess process = new ImportProcess(TestPostgres.fresh())) {
            String rows =
                    """
                    小区,地址,物业费
                    甲园,一路,1.5元/平米/月
                    乙园,二路,2.38至3.5元/平米/月
                    丙园,三路,暂无信息
                    丁园,四路,0.01元/平米/月
                    戊园,五路,
                    """;
            process.take("communities", rows);
            ImportJob job = process.take("fee-standards", rows + "己园,六路,2元\n");
            assertThat(job.counts().accepted()).isEqualTo(3);
            assertThat(job.counts().unchanged()).isEqualTo(2);
            assertThat(job.counts().refusals()).isEqualTo(Map.of("row.unknown-community", 1L));
            assertThat(job.counts().flags())
                    .isEqualTo(Map.of("fee:RANGE", 1L, "fee:IMPLAUSIBLE", 1L, "fee:MISSING", 2L));
            assertThat(process.events(VersionProposed.class))
                    .extracting(it -> it.terms().pricing().price())
                    .containsExactly(Price.of("1.5"), null, null);

            ImportJob again = process.take("fee-standards", rows);
            assertThat(again.counts().unchanged()).isEqualTo(5);
            keepsWhatSomebodyDecided(process, rows);
        }
    }

    /** Somebody else decides the range; the same file does not undo it, another figure does. */
    private static void keepsWhatSomebodyDecided(ImportProcess process, String rows) {
        VersionProposed range = process.events(VersionProposed.class).get(1);
        CommandDoor door = process.bean(CommandDoor.class);
        door.send(
                new Revise(range.standard(), 1, range.from(), priced(range.terms(), "2.50")),
                ANOTHER);
        assertThat(process.take("fee-standards", rows).counts().unchanged()).isEqualTo(5);
        door.send(new Approve(range.standard(), 1), ImportProcess.ADMINISTRATOR);
        assertThat(process.events(VersionApproved.class)).hasSize(1);
        String changed = rows.replace("1.5元", "1.8元");
        assertThat(process.take("fee-standards", changed).counts().accepted()).isEqualTo(1);
        assertThat(process.events(VersionRevised.class).getLast().terms().pricing().price())
                .isEqualTo(Price.of("1.8"));
    }

    private static FeeTerms priced(FeeTerms terms, String price) {
        return new FeeTerms(
                terms.basis(),
                terms.meter(),
                new FeeTerms.Pricing(Price.of(price), terms.pricing().per(), List.of(), null),
                terms.billing(),
                terms.proration(),
                terms.due(),
                terms.lateFee(),
                terms.order(),
                terms.taxRate(),
                terms.rounding(),
                terms.vacancy(),
                terms.prepaidMonthsMax(),
                terms.source());
    }

    @Test
    void of_a_real_city_accounts_for_every_row() throws IOException {
        byte[] register = Files.readAllBytes(SharedData.file("changsha/communities.csv"));
        try (ImportProcess process = new ImportProcess(TestPostgres.fresh())) {
            process.whenOver(send(process, "communities", register));
            ImportJob job = process.whenOver(send(process, "fee-standards", register));
            assertThat(job.counts().read()).isEqualTo(2_607);
            assertThat(job.counts().accepted()).isEqualTo(1_713);
            assertThat(job.counts().unchanged()).isEqualTo(894);
            assertThat(job.counts().flags())
                    .containsEntry("fee:MISSING", 894L)
                    .containsEntry("fee:RANGE", 361L);
            assertThat(process.events(Opened.class)).hasSize(1_713);
            long open =
                    process.events(VersionProposed.class).stream()
                            .filter(it -> it.terms().pricing().price() == null)
                            .count();
            assertThat(open).isGreaterThanOrEqualTo(361).isLessThan(400);
        }
    }

    private static UUID send(ImportProcess process, String kind, byte[] file) {
        return process.send(kind, file, "", false, ImportProcess.ADMINISTRATOR);
    }
}
