package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ops/guanjia demo} shows, and what the other verbs say of it. */
@ExtendWith(Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(80)
class A_demonstration {

    private static final List<String> USERS =
            List.of(
                    "manager",
                    "desk",
                    "cashier",
                    "accountant",
                    "technician",
                    "cleaner",
                    "guard",
                    "auditor",
                    "analyst",
                    "resident");
    private static final String PASSWORD = "guanjia-demo-2026";

    private final Path data = Shared.newFolder();
    private Product product;

    A_demonstration() {
        product = Product.start(data, "--demo");
    }

    @BeforeAll
    void prints_its_users_and_keeps_its_data_over_a_restart() {
        assertThat(product.printed()).contains(USERS).contains(PASSWORD);
        int units = exported().size();
        product.close();
        product = product.again();
        assertThat(exported()).hasSize(units);
    }

    @AfterAll
    void ends() {
        product.close();
    }

    @Test
    void lets_each_of_its_users_in(Chromium chromium) {
        for (String user : USERS) {
            try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
                tab.logIn(user, PASSWORD);
                assertThat(tab.path()).as(user).isEqualTo("/");
            }
        }
    }

    @Test
    void shows_a_resident_nothing_but_the_own_home(Chromium chromium) {
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.logIn("resident", PASSWORD);
            assertThat(tab.page().locator("main a[href^='/properties/']").count()).isEqualTo(1);
            assertThat(rows(tab, "/properties")).isEqualTo(1);
            assertThat(rows(tab, "/communities")).as("that of the own home").isEqualTo(1);
        }
    }

    @Test
    void is_written_out_as_table_and_as_spreadsheet(@TempDir Path folder) throws IOException {
        assertThat(exported()).hasSizeGreaterThan(1_000).first().asString().contains("小区");
        Path file = folder.resolve("communities.xlsx");
        Cli.Outcome outcome =
                Cli.run(
                        product,
                        "export",
                        "communities",
                        "--format",
                        "xlsx",
                        "--out",
                        file.toString());
        assertThat(outcome.status()).as(outcome.words()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void keeps_books_that_other_programs_can_take(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ledger.journal");
        Cli.Outcome outcome =
                Cli.run(
                        product,
                        "export",
                        "ledger",
                        "--format",
                        "hledger",
                        "--to",
                        "2026-12-31",
                        "--out",
                        file.toString());
        assertThat(outcome.status()).as(outcome.words()).isZero();
        assertThat(Files.readString(file)).contains("commodity CNY");
        assertThat(Cli.run(product, "export", "ledger", "--format", "xlsx").words())
                .contains("hledger", "beancount")
                .doesNotContain("Exception");
        assertThat(Cli.run(product, "export", "ledger", "--community", "没有这个小区").words())
                .contains("没有这个小区")
                .doesNotContain("Exception");
    }

    @Test
    void equals_what_its_events_say() throws IOException {
        Cli.Outcome outcome = Cli.run(product, "verify");
        assertThat(outcome.status()).as(outcome.words()).isZero();
        assertThat(outcome.words().lines().filter(line -> line.startsWith("✓")).toList())
                .hasSizeGreaterThan(Clerk.at(product).readModels().size());
    }

    @Test
    void says_in_words_what_a_verb_does_not_understand() {
        Cli.Outcome outcome = Cli.run(product, "rebuild", "no-such-model");
        assertThat(outcome.status()).as(outcome.words()).isEqualTo(1);
        assertThat(outcome.words()).contains("no-such-model").doesNotContain("Exception");
    }

    private static int rows(Tab tab, String path) {
        tab.open(path);
        return tab.page().locator("main tbody tr").count();
    }

    private List<String> exported() {
        Cli.Outcome units = Cli.run(product, "export", "units");
        assertThat(units.status()).as(units.words()).isZero();
        return units.words().lines().toList();
    }
}
