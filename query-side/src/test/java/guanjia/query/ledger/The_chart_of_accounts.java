package guanjia.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class The_chart_of_accounts {

    @Test
    void names_every_account_that_is_booked_to_in_both_languages_with_its_source()
            throws IOException {
        Chart chart = new Chart();
        assertThat(Arrays.stream(Code.values()).map(Code::number))
                .allSatisfy(number -> {
                    Chart.Line line = chart.of(number);
                    assertThat(line.zh()).isNotBlank();
                    assertThat(line.en()).isNotBlank();
                    assertThat(line.source()).isNotBlank();
                    assertThat(line.kind()).isIn("ASSET", "LIABILITY", "REVENUE");
                });
    }
}
