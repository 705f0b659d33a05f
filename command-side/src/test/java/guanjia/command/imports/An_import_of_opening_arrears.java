package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.history.TestPostgres;
import java.util.Map;
import org.junit.jupiter.api.Test;

class An_import_of_opening_arrears {

    @Test
    void charges_what_is_still_owed_once_for_each_account_item_and_period() {
        try (ImportProcess process = new ImportProcess(TestPostgres.fresh())) {
            process.take("communities", "小区,地址\n翠湖园,路1号\n");
            String rows =
                    """
                    小区,户号,收费项目,账期,欠费金额,应缴日
                    翠湖园,A-1,物业费,2023,1200.00,
                    翠湖园,A-1,停车费,2024年第1季度,450,2024-03-10
                    翠湖园,A-2,物业费,2024-01至2024-03,318.75,
                    """;
            String bad =
                    """
                    翠湖园,A-3,物业费,,5,
                    翠湖园,A-3,物业费,2024-01,-5,
                    翠湖园,A-3,物业费,2024-01,5.123,
                    翠湖园,A-1,物业费,2023-06,100,
                    """;
            ImportJob job = process.take("opening-arrears", rows + bad);
            assertThat(job.counts().accepted()).isEqualTo(3);
            assertThat(job.counts().refusals())
                    .isEqualTo(
                            Map.of(
                                    "row.value-missing", 1L,
                                    "money-row.not-positive", 1L,
                                    "money-row.too-many-decimals", 1L,
                                    "charge.already-charged", 1L));
            assertThat(process.events(ChargePosted.class))
                    .extracting(it -> it.charge().gross() + " " + it.charge().due())
                    .containsExactlyInAnyOrder(
                            "1200.00 2023-12-31", "450.00 2024-03-10", "318.75 2024-03-31");
            assertThat(process.take("opening-arrears", rows).counts().unchanged()).isEqualTo(3);
            String other = rows.replace("1200.00", "1300.00");
            assertThat(process.take("opening-arrears", other).counts().refusals())
                    .isEqualTo(Map.of("fee-history.reference-used", 1L));
        }
    }
}
