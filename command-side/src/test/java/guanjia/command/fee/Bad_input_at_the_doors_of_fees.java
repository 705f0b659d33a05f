package guanjia.command.fee;

import static guanjia.command.FeeHouse.ACCOUNTANT;
import static guanjia.command.FeeHouse.CASHIER;
import static guanjia.command.FeeHouse.GUARD;
import static guanjia.command.FeeHouse.MANAGER;
import static guanjia.command.FeeHouse.OTHER_CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.FeeHouse;
import guanjia.command.FeeHouse.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Bad_input_at_the_doors_of_fees {

    private static final String UNPAID_YET = "\"expected\":\"100.00\"";

    private static FeeHouse house;
    private static Asking asking;

    @BeforeAll
    static void start() {
        house = new FeeHouse();
        asking = new Asking(house);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, input.not-positive",
        "0, input.not-positive",
        "0.00, input.not-positive",
        "1.005, input.too-many-decimals",
        "1e-3, input.too-many-decimals",
        "100000000.01, fee-account.amount-too-large",
        "99999999999999999999, input.out-of-bounds",
        "1e400, input.out-of-bounds",
        "NaN, input.not-a-number",
        "一百, input.not-a-number"
    })
    void that_is_no_amount_is_refused_with_a_type_of_its_own(String amount, String problem) {
        String account = asking.account();
        refused(problem, ACCOUNTANT, account + "/charges", asking.once(amount));
        LocalDate today = house.today();
        refused(problem, CASHIER, account + "/payments", Asking.payment(amount, today));
        String deposit = Asking.paid(amount, today, ",\"purpose\":\"KEYS\"");
        refused(problem, CASHIER, account + "/deposits", deposit);
        String refund =
                "{\"payer\":%s,\"amount\":\"%s\",\"reason\":\"多收\"}"
                        .formatted(Asking.OWNER, amount);
        refused(problem, CASHIER, account + "/refunds", refund);
    }

    @Test
    void whose_tenders_are_too_much_together_is_refused() {
        String half = "{\"means\":\"CASH\",\"amount\":\"60000000\"}";
        String both =
                Asking.payment("1", house.today())
                        .replaceFirst("\\[.*]", "[" + half + "," + half + "]");
        refused("fee-account.amount-too-large", CASHIER, asking.account() + "/payments", both);
    }

    @Test
    void for_an_account_that_is_closed_or_is_not_there_is_refused() {
        String account = asking.account();
        String ending = "{\"on\":\"%s\",\"reason\":\"拆除\"}".formatted(house.today());
        house.post(ACCOUNTANT, account + "/closing", ending).mustBeDone();
        String payment = Asking.payment("1", house.today());
        refused("fee-account.closed", CASHIER, account + "/payments", payment);
        String nobody = "/api/fee-accounts/018f0000-0000-7000-8000-000000000000/payments";
        assertThat(refused("door.not-found", CASHIER, nobody, payment).status()).isEqualTo(404);
    }

    @Test
    void that_names_a_charge_of_another_account_is_refused() {
        String charge = asking.charge(asking.account(), "50").id();
        String wrong =
                Asking.paid(
                        "50",
                        house.today(),
                        ",\"allocations\":[" + Asking.part(charge, "50") + "]");
        refused("charge.no-such-charge", CASHIER, asking.account() + "/payments", wrong);
    }

    @Test
    void that_is_dated_in_the_future_or_before_the_account_existed_is_refused() {
        String account = asking.account();
        LocalDate tomorrow = house.today().plusDays(1);
        LocalDate before = asking.since().minusDays(1);
        String payments = account + "/payments";
        refused("input.too-late", CASHIER, payments, Asking.payment("1", tomorrow));
        refused("fee-account.before-it-existed", CASHIER, payments, Asking.payment("1", before));
        String through = "{\"through\":\"%s\"}".formatted(tomorrow);
        refused("input.too-late", CASHIER, account + "/late-fees", through);
        String standard = asking.published("too-early", before.withDayOfMonth(1));
        refused(
                "fee-account.before-it-existed",
                ACCOUNTANT,
                account + "/standard-charges",
                asking.month(standard, before.withDayOfMonth(1), ""));
    }

    /** An event with such a day could never be stored by those who follow it. */
    @ParameterizedTest
    @CsvSource({"+999999999-12-31, input.too-late", "-999999999-01-01, input.too-early"})
    void that_names_a_day_beyond_all_days_is_refused(String day, String problem) {
        String since = asking.since().toString();
        String account = asking.account();
        String opening = "{\"community\":\"" + asking.community + "\",\"number\":\"9-9\"";
        String beginning = ",\"since\":\"" + day + "\"}";
        refused(problem, ACCOUNTANT, "/api/fee-accounts", opening + beginning);
        String due = asking.once("9").replace("\"due\":\"" + since, "\"due\":\"" + day);
        refused(problem, ACCOUNTANT, account + "/charges", due);
        refused(
                problem,
                ACCOUNTANT,
                "/api/fee-standards",
                asking.opening("ages", asking.since()).replace(since, day));
        String standard = asking.published("ages" + problem, asking.since());
        String ending = "{\"until\":\"%s\",\"reason\":\"取消\"}".formatted(day);
        String path = "/api/fee-standards/" + standard;
        refused(problem, MANAGER, path + "/end", ending);
        String version = "{\"from\":\"%s\",\"terms\":%s}".formatted(day, Asking.terms("9"));
        refused(problem, MANAGER, path + "/versions", version);
        String run = "{\"communities\":[\"" + asking.community + "\"],\"kind\":\"MONTH\"";
        refused(problem, ACCOUNTANT, "/api/bill-runs", run + ",\"from\":\"" + day + "\"}");
        String meter = asking.meter("D-1", "0").replace(since, day);
        refused(problem, MANAGER, "/api/meters", meter);
    }

    @Test
    void that_uses_a_voucher_twice_is_refused_for_every_account_of_the_community() {
        LocalDate today = house.today();
        String first = asking.account();
        house.post(CASHIER, first + "/payments", Asking.byTransfer("5", today, "V-88"))
                .mustBeDone();
        String again = Asking.byTransfer("7", today, " V-88 ");
        refused("payment.voucher-used", CASHIER, first + "/payments", again);
        refused("payment.voucher-used", CASHIER, asking.account() + "/payments", again);
        String tender = "{\"means\":\"POS\",\"amount\":\"5\",\"voucher\":\"P-1\"}";
        String twice =
                Asking.payment("1", today)
                        .replaceFirst("\\[.*]", "[" + tender + "," + tender + "]");
        refused("payment.voucher-twice", CASHIER, first + "/payments", twice);
    }

    @Test
    void of_two_cashiers_who_take_one_debt_at_once_is_refused_for_the_second() {
        for (int round = 0; round < 5; round++) {
            String account = asking.account();
            asking.charge(account, "100").mustBeDone();
            String payment = Asking.paid("100", house.today(), "," + UNPAID_YET);
            var one = house.begin(CASHIER, account + "/payments", payment);
            var two = house.begin(OTHER_CASHIER, account + "/payments", payment);
            List<Reply> replies = List.of(one, two).stream().map(CompletableFuture::join).toList();
            assertThat(replies).filteredOn(it -> it.status() / 100 == 2).hasSize(1);
            assertThat(replies)
                    .filteredOn(it -> it.status() / 100 != 2)
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.status()).isEqualTo(409);
                        assertThat(it.problem()).isEqualTo("payment.owed-changed");
                    });
        }
    }

    @Test
    void of_a_standard_that_would_begin_in_a_billed_period_is_refused() {
        String standard = asking.published("billed", asking.since());
        String month = asking.month(standard, asking.since(), "");
        String account = asking.account();
        house.post(ACCOUNTANT, account + "/standard-charges", month).mustBeDone();
        String version =
                "{\"from\":\"%s\",\"terms\":%s}"
                        .formatted(asking.since().plusDays(9), Asking.terms("120"));
        refused(
                "fee-standard.begins-in-billed-period",
                MANAGER,
                "/api/fee-standards/" + standard + "/versions",
                version);
        refused("charge.already-charged", ACCOUNTANT, account + "/standard-charges", month);
        String early = asking.month(standard, asking.since().minusMonths(1), "");
        refused("fee-standard.not-in-force", ACCOUNTANT, account + "/standard-charges", early);
    }

    @Test
    void of_a_standard_that_contradicts_itself_is_refused() {
        String terms = "\"terms\":" + Asking.terms("100");
        String open = asking.opening("odd", asking.since());
        String path = "/api/fee-standards";
        refused(
                "fee-standard.meter-mismatch",
                MANAGER,
                path,
                open.replace(terms, terms.replace("\"UNIT\"", "\"UNIT\",\"meter\":\"WATER\"")));
        refused(
                "door.unreadable-request",
                MANAGER,
                path,
                open.replace("\"price\":\"100\"", "\"price\":\"-1\""));
        refused(
                "input.out-of-bounds",
                MANAGER,
                path,
                open.replace("\"taxRate\":\"0.06\"", "\"taxRate\":\"6\""));
        String standard = "/api/fee-standards/" + asking.standard("own", asking.since());
        refused("fee-standard.own-proposal", ACCOUNTANT, standard + "/versions/1/approval", "");
    }

    @Test
    void of_readings_that_cannot_be_is_refused() {
        LocalDate since = asking.since();
        String id = house.post(MANAGER, "/api/meters", asking.meter("B-1", "100")).id();
        String readings = "/api/meters/" + id + "/readings";
        house.post(CASHIER, readings, Asking.reading(since.plusDays(9), "120")).mustBeDone();
        LocalDate next = since.plusDays(20);
        refused("meter.runs-backwards", CASHIER, readings, Asking.reading(next, "119.9"));
        refused("meter.read-later", CASHIER, readings, Asking.reading(since.plusDays(9), "130"));
        refused("meter.too-many-digits", CASHIER, readings, Asking.reading(next, "100000"));
        refused("input.out-of-bounds", CASHIER, readings, Asking.reading(next, "-1"));
        refused("input.out-of-bounds", CASHIER, readings, Asking.reading(next, "120.0001"));
        refused("input.out-of-bounds", CASHIER, readings, Asking.reading(next, "1e400"));
        LocalDate tomorrow = house.today().plusDays(1);
        refused("input.too-late", CASHIER, readings, Asking.reading(tomorrow, "130"));
        refused("meter.number-taken", MANAGER, "/api/meters", asking.meter("B-1", "0"));
    }

    @Test
    void that_pays_further_ahead_than_the_standard_allows_is_refused() {
        String account = asking.account();
        String standard = asking.published("ahead", asking.since());
        String month = asking.month(standard, asking.since(), "");
        house.post(ACCOUNTANT, account + "/standard-charges", month).mustBeDone();
        // 100 are owed, and three months of 100 may be prepaid.
        LocalDate day = asking.since();
        refused(
                "payment.prepaid-too-far-ahead",
                CASHIER,
                account + "/payments",
                Asking.payment("400.01", day));
        house.post(CASHIER, account + "/payments", Asking.payment("400", day)).mustBeDone();
        refused(
                "payment.prepaid-too-far-ahead",
                CASHIER,
                account + "/payments",
                Asking.payment("0.01", day));
        String bank = Asking.payment("50", day).replace("true", "false");
        house.post(CASHIER, account + "/payments", bank).mustBeDone();
    }

    @Test
    void that_charges_by_a_meter_that_does_not_count_it_is_refused() {
        String account = asking.account();
        LocalDate since = asking.since();
        String water = asking.publishedByMeter("metered", since);
        String fixed = asking.published("unmetered", since);
        String path = account + "/standard-charges";
        String meter = house.post(MANAGER, "/api/meters", asking.meter("C-1", "5")).id();
        String by = ",\"meter\":\"" + meter + "\"";
        refused("charge.meter-mismatch", ACCOUNTANT, path, asking.month(water, since, ""));
        refused("charge.meter-mismatch", ACCOUNTANT, path, asking.month(fixed, since, by));
        refused("charge.not-read", ACCOUNTANT, path, asking.month(water, since, by));
        String nobody = by.replace(meter, "018f0000-0000-7000-8000-000000000000");
        refused("door.not-found", ACCOUNTANT, path, asking.month(water, since, nobody));
        String power = asking.meter("C-2", "5").replace("WATER", "ELECTRICITY");
        String other = house.post(MANAGER, "/api/meters", power).id();
        String wrong = by.replace(meter, other);
        refused("charge.other-meter", ACCOUNTANT, path, asking.month(water, since, wrong));
    }

    @Test
    void whose_reckoning_is_too_large_is_refused() {
        String standard = asking.published("huge", asking.since());
        String huge = ",\"quantity\":\"1000000000\"";
        refused(
                "fee-account.amount-too-large",
                ACCOUNTANT,
                asking.account() + "/standard-charges",
                asking.month(standard, asking.since(), huge));
    }

    @Test
    void of_somebody_whose_work_it_is_not_is_refused() {
        String account = asking.account();
        Reply reply =
                refused(
                        "door.not-your-role",
                        GUARD,
                        account + "/payments",
                        Asking.payment("1", house.today()));
        assertThat(reply.status()).isEqualTo(403);
        asking.pay(account, "9").mustBeDone();
        String refund = "{\"payer\":%s,\"amount\":\"9\",\"reason\":\"多收\"}";
        String asked =
                house.post(MANAGER, account + "/refunds", refund.formatted(Asking.OWNER)).id();
        refused(
                "fee-account.own-request",
                MANAGER,
                account + "/refunds/" + asked + "/approval",
                "");
        refused(
                "refund.exceeds-prepaid",
                CASHIER,
                account + "/refunds",
                refund.formatted(Asking.OWNER));
    }

    /** Refused with this type, in words, and not one event was written. */
    private static Reply refused(String problem, String login, String path, String json) {
        long before = house.events();
        Reply reply = house.post(login, path, json);
        assertThat(reply.problem()).as(path + " " + json + reply.json()).isEqualTo(problem);
        assertThat(reply.json().path("detail").asString()).containsPattern("\\p{IsHan}");
        assertThat(house.events()).isEqualTo(before);
        return reply;
    }
}
