package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Shared.class)
@Order(13)
class An_upload {

    private static final int ROWS = 400;

    @Test
    void shows_its_progress_until_every_row_is_accounted_for(
            Product product, Chromium chromium, @TempDir Path folder) throws IOException {
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.logInAsAdmin();
            tab.open("/imports");
            tab.keepPicture("imports-before-the-first");
            upload(tab, table(folder));
            tab.page().waitForURL("**/imports/*-*");
            tab.awaitWords("#run .badge", "完成", Duration.ofSeconds(30));
            tab.keepPicture("import-finished");
            assertThat(tab.words()).contains(Integer.toString(ROWS), "物业费");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void of_something_that_is_no_table_says_so(
            Product product, Chromium chromium, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.xlsx");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.logInAsAdmin();
            tab.open("/imports");
            upload(tab, file);
            tab.page().locator("[data-refusal]:not([hidden]), .alert-danger").first().waitFor();
            tab.keepPicture("import-of-no-table");
            assertThat(tab.words()).doesNotContain("Exception");
        }
    }

    private static void upload(Tab tab, Path file) {
        tab.page().locator("#upload-kind").selectOption("communities");
        tab.page().locator("#upload-file").setInputFiles(file);
        tab.page().locator("#upload button[type=submit]").click();
    }

    private static Path table(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("小区名称,地址,物业费用\n");
        for (int row = 1; row <= ROWS; row++) {
            rows.append("导入的小区").append(row).append(",某路").append(row).append("号,1.4至1.8元/平米/月\n");
        }
        return Files.writeString(folder.resolve("communities.csv"), rows);
    }
}
