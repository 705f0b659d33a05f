package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a cashier and of the accountant who checks it, in the order in which it goes. */
@ExtendWith(Shared.class)
@Order(15)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class A_day_at_the_counter {

    private static final Duration PAYMENT_MAX = Duration.ofSeconds(10);

    private final FeeClerk fees;
    private final Tab cashier;
    private final Tab accountant;

    A_day_at_the_counter(Product product, Chromium chromium) throws IOException {
        fees = new FeeClerk(product);
        cashier = chromium.visit(product, Look.DESKTOP);
        cashier.logIn(FeeClerk.CASHIER, FeeClerk.PASSWORD);
        accountant = chromium.visit(product, Look.DESKTOP);
        accountant.logIn(FeeClerk.ACCOUNTANT, FeeClerk.PASSWORD);
    }

    @AfterEach
    void without_a_complaint_of_the_browser() {
        assertThat(cashier.complaints()).isEmpty();
        assertThat(accountant.complaints()).isEmpty();
    }

    @AfterAll
    void end() {
        cashier.close();
        accountant.close();
    }

    @Test
    @Order(1)
    void takes_a_payment_with_the_keyboard_alone() {
        cashier.open("/cashier");
        long begun = System.nanoTime();
        Keyboard keys = cashier.page().keyboard();
        keys.type("2607");
        keys.press("Enter");
        cashier.page().waitForURL("**/cashier/" + fees.account);
        cashier.page().locator("#pay-amount:focus").waitFor();
        keys.press("Enter");
        cashier.page().waitForURL("**/receipts/*");
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("a payment with the keyboard alone: %d ms%n", took.toMillis());
        assertThat(took).isLessThan(PAYMENT_MAX);
        cashier.page().locator("[data-print]:focus").waitFor();
        assertThat(cashier.words()).contains("120.00", "2607");
        cashier.keepPicture("receipt");
    }

    @Test
    @Order(2)
    void reads_meters_from_one_to_the_next_with_the_keyboard_alone() {
        cashier.open("/meters/round?community=" + fees.community);
        Keyboard keys = cashier.page().keyboard();
        Locator round = cashier.page().locator(".gj-round");
        round.locator("input[name=reading]:focus").waitFor();
        keys.type("112.5");
        keys.press("Enter");
        round.locator("li:first-child form[data-state=done]").waitFor();
        round.locator("li:nth-child(2) input:focus").waitFor();
        keys.type("90");
        keys.press("Enter");
        round.locator("li:nth-child(2) form[data-state=asked]").waitFor();
        cashier.keepPicture("meter-round-asks");
        keys.press("Control+A");
        keys.type("108");
        keys.press("Enter");
        round.locator("li:nth-child(2) form[data-state=done]").waitFor();
        assertThat(cashier.words()).contains("2 / 2");
    }

    @Test
    @Order(3)
    void charges_by_a_standard_once_it_was_said_how() {
        accountant.open("/fee-accounts/" + fees.account + "/charge?standard=" + fees.standard);
        CommandForm form = CommandForm.of(accountant, "/standard-charges");
        form.fill("reason", "补收本月");
        Locator button =
                accountant.page().locator("form[data-command$='/standard-charges'] [type=submit]");
        button.click();
        accountant.page().locator(".gj-preview").waitFor();
        assertThat(accountant.words()).contains("将计费 223.38 元", "89.35 ㎡ × 2.50 元");
        accountant.keepPicture("charge-preview");
        button.click();
        accountant.page().locator("#flash:not([hidden])").waitFor();
        assertThat(accountant.path()).isEqualTo("/fee-accounts/" + fees.account);
        assertThat(accountant.words()).contains("223.38");
    }

    @Test
    @Order(4)
    void has_a_waiver_approved_by_another_one_from_the_worklist() {
        cashier.open("/fee-accounts/" + fees.account);
        cashier.page().locator("main table a[href*='/charges/']").first().click();
        cashier.page().locator("[data-open='#waive']").click();
        CommandForm.of(cashier, "/waivers")
                .fill("part.amount", "23.38")
                .fill("reason", "电梯停运")
                .done();
        cashier.open("/approvals");
        assertThat(cashier.words()).contains("我提出的", "23.38");
        accountant.open("/approvals");
        accountant.keepPicture("approvals");
        CommandForm.of(accountant, "/approval").done();
        assertThat(accountant.words()).doesNotContain("电梯停运");
    }

    @Test
    @Order(5)
    void closes_the_day_with_what_was_counted_and_another_one_agrees() {
        cashier.open("/cashier-days");
        cashier.page().locator("main table a[href^='/cashier-days/']").first().click();
        cashier.page().locator("input[name='counted[].amount']:focus").waitFor();
        CommandForm form = CommandForm.of(cashier, "/closing");
        form.fill("counted[].amount", "119");
        assertThat(form.refused()).contains("120.00", "119.00");
        form.choose("explanations[].cause", "SHORT").fill("explanations[].text", "找错零钱").done();
        assertThat(cashier.words()).contains("待复核", "-1.00", "短款");
        accountant.open(cashier.path());
        CommandForm.of(accountant, "/confirmation").done();
        assertThat(accountant.words()).contains("已日清");
        accountant.keepPicture("cashier-day");
    }

    @Test
    @Order(6)
    void has_late_fees_counted_up_to_yesterday_once(Product product) {
        String yesterday = fees.today.minusDays(1).toString();
        Cli.Outcome first = Cli.run(product, "accrue");
        assertThat(first.status()).as(first.words()).isZero();
        assertThat(first.words()).contains(yesterday);
        Cli.Outcome second = Cli.run(product, "accrue", "--through", yesterday);
        assertThat(second.status()).as(second.words()).isEqualTo(1);
        assertThat(second.words()).contains(yesterday).doesNotContain("Exception");
        accountant.open("/late-fee-runs");
        assertThat(accountant.words()).contains(yesterday, "已完成");
        accountant.open("/fee-accounts/" + fees.account);
        accountant.keepPicture("account-with-late-fees");
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource({"DESKTOP,CHINESE", "DESKTOP,ENGLISH", "PHONE,CHINESE", "PHONE,ENGLISH"})
    void can_be_read_and_used_everywhere(
            Look look, Tongue tongue, Product product, Chromium chromium) {
        List<String> findings = new ArrayList<>();
        try (Tab tab = chromium.visit(product, look)) {
            tab.speak(tongue);
            tab.logInAsAdmin();
            for (String path : fees.places()) {
                int status = tab.open(path);
                if (status != 200) {
                    findings.add(path + " answers " + status);
                }
                findings.addAll(Inspection.of(tab, "fees-" + Walk.kind(path), look, tongue));
            }
        }
        assertThat(findings).isEmpty();
    }
}
