package guanjia.command.fee;

import static guanjia.command.FeeHouse.ACCOUNTANT;
import static guanjia.command.FeeHouse.CASHIER;
import static guanjia.command.FeeHouse.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.FeeHouse;
import guanjia.command.FeeHouse.Reply;
import guanjia.command.cashier.CashierDays;
import guanjia.events.CommunityId;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class The_doors_of_fees {

    private static final Set<String> PACKAGES =
            Set.of(
                    "guanjia.command.cashier",
                    "guanjia.command.fee",
                    "guanjia.command.meter",
                    "guanjia.command.standard");

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

    @Test
    void do_what_is_asked_of_each_of_them() {
        charges();
        payments();
        refunds();
        waivers();
        vacancies();
        demands();
        settlements();
        standards();
        meters();
        cashiersDays();
        assertThat(unused()).isEmpty();
    }

    private static void charges() {
        String account = asking.account();
        ask(ACCOUNTANT, account + "/charges/preview", asking.once("212"));
        String charge = asking.charge(account, "212").id();
        ask(CASHIER, account + "/late-fees", "{\"through\":\"%s\"}".formatted(house.today()));
        ask(ACCOUNTANT, account + "/charges/" + charge + "/reversal", Asking.because("录错"));
        String standard = asking.published("fixed-1", asking.since());
        String month = asking.month(standard, asking.since(), "");
        ask(ACCOUNTANT, account + "/standard-charges/preview", month);
        String first = house.post(ACCOUNTANT, account + "/standard-charges", month).id();
        String anew = asking.month(standard, asking.since(), ",\"replaces\":\"" + first + "\"");
        ask(ACCOUNTANT, account + "/standard-charges", anew);
    }

    private static void payments() {
        String account = asking.account();
        String charge = asking.charge(account, "100").id();
        String payment = asking.pay(account, "100").id();
        String parts = "\"allocations\":[" + Asking.part(charge, "40") + "]";
        String payer = "\"payer\":" + Asking.OWNER + ",";
        ask(
                ACCOUNTANT,
                account + "/allocation-releases",
                "{" + payer + parts + ",\"reason\":\"对方指定\"}");
        ask(
                CASHIER,
                account + "/prepayment-applications",
                "{" + payer + parts + ",\"on\":\"" + house.today() + "\"}");
        ask(
                CASHIER,
                account + "/payments/" + payment + "/reversal",
                "{\"on\":\"%s\",\"reason\":\"支票退回\"}".formatted(house.today()));
        String other = asking.account();
        asking.pay(other, "30").mustBeDone();
        ask(
                ACCOUNTANT,
                other + "/prepayment-transfers",
                "{\"from\":%s,\"to\":{\"part\":\"TENANT\"},\"amount\":\"10\",\"reason\":\"约定\"}"
                        .formatted(Asking.OWNER));
    }

    private static void refunds() {
        String account = asking.account();
        String deposit =
                house.post(
                                CASHIER,
                                account + "/deposits",
                                Asking.paid("500", house.today(), ",\"purpose\":\"RENOVATION\""))
                        .id();
        String charge = asking.charge(account, "80").id();
        ask(
                ACCOUNTANT,
                account + "/deposits/" + deposit + "/deductions",
                "{\"allocations\":[%s],\"on\":\"%s\",\"reason\":\"墙面损坏\"}"
                        .formatted(Asking.part(charge, "80"), house.today()));
        String refunds = account + "/refunds";
        String request = "{\"payer\":%s,\"amount\":\"%s\",\"deposit\":\"%s\",\"reason\":\"完工\"}";
        String turnedDown =
                house.post(CASHIER, refunds, request.formatted(Asking.OWNER, "1", deposit)).id();
        ask(MANAGER, refunds + "/" + turnedDown + "/rejection", Asking.because("资料不全"));
        String refund =
                house.post(CASHIER, refunds, request.formatted(Asking.OWNER, "420", deposit)).id();
        ask(MANAGER, refunds + "/" + refund + "/approval", "");
        ask(
                CASHIER,
                refunds + "/" + refund + "/payment",
                "{\"tenders\":[{\"means\":\"CASH\",\"amount\":\"420\"}],\"on\":\"%s\",\"atCounter\":true}"
                        .formatted(house.today()));
    }

    private static void waivers() {
        String account = asking.account();
        String charge = asking.charge(account, "90").id();
        String waiver = "{\"part\":%s,\"reason\":\"服务瑕疵\"}";
        String asked =
                house.post(
                                CASHIER,
                                account + "/waivers",
                                waiver.formatted(Asking.part(charge, "10")))
                        .id();
        ask(MANAGER, account + "/waivers/" + asked + "/approval", "");
        String refused =
                house.post(
                                CASHIER,
                                account + "/waivers",
                                waiver.formatted(Asking.part(charge, "20")))
                        .id();
        ask(MANAGER, account + "/adjustments/" + refused + "/rejection", Asking.because("无依据"));
        String lost =
                house.post(
                                ACCOUNTANT,
                                account + "/write-offs",
                                "{\"charges\":[\"%s\"],\"reason\":\"人已失踪\"}".formatted(charge))
                        .id();
        ask(MANAGER, account + "/write-offs/" + lost + "/approval", "");
        asking.charge(account, "5").mustBeDone();
        ask(
                CASHIER,
                account + "/payments",
                Asking.paid(
                        "30",
                        house.today(),
                        ",\"allocations\":[" + Asking.part(charge, "30") + "]"));
    }

    private static void vacancies() {
        String account = asking.account();
        String vacancy =
                house.post(
                                CASHIER,
                                account + "/vacancies",
                                "{\"from\":\"%s\",\"evidence\":\"水表无读数\"}"
                                        .formatted(asking.since()))
                        .id();
        String path = account + "/vacancies/" + vacancy;
        ask(MANAGER, path + "/confirmation", "");
        ask(CASHIER, path + "/end", "{\"until\":\"%s\"}".formatted(house.today()));
    }

    private static void demands() {
        String account = asking.account();
        String charge = asking.charge(account, "60").id();
        String owed = "\"charges\":[\"" + charge + "\"],\"on\":\"" + house.today() + "\"";
        String demand =
                house.post(CASHIER, account + "/demands", "{" + owed + ",\"channel\":\"LETTER\"}")
                        .id();
        String proof = "{\"proof\":\"SIGNED\",\"on\":\"%s\"}".formatted(house.today());
        ask(CASHIER, account + "/demands/" + demand + "/delivery", proof);
        ask(
                ACCOUNTANT,
                account + "/limitation-interruptions",
                "{" + owed + ",\"cause\":\"PROMISE\",\"document\":\"分期协议\"}");
        String dispute =
                house.post(CASHIER, account + "/disputes", "{" + owed + ",\"about\":\"面积有误\"}")
                        .id();
        ask(
                MANAGER,
                account + "/disputes/" + dispute + "/decision",
                "{\"outcome\":\"DISMISSED\",\"on\":\"%s\",\"reason\":\"复测无误\"}"
                        .formatted(house.today()));
    }

    private static void settlements() {
        String account = asking.account();
        ask(
                CASHIER,
                account + "/settlements",
                "{\"party\":%s,\"on\":\"%s\"}".formatted(Asking.OWNER, house.today()));
        String ending = "{\"on\":\"%s\",\"reason\":\"房屋拆除\"}".formatted(house.today());
        ask(ACCOUNTANT, account + "/closing", ending);
        ask(ACCOUNTANT, account + "/reopening", Asking.because("误销户"));
    }

    private static void standards() {
        LocalDate later = house.today().plusMonths(2);
        String version = "{\"from\":\"%s\",\"terms\":%s}".formatted(later, Asking.terms("120"));
        String standard = "/api/fee-standards/" + asking.published("fixed-2", asking.since());
        String waiting = asking.standard("fixed-4", asking.since());
        ask(
                MANAGER,
                "/api/fee-standards/approvals",
                "{\"versions\":[{\"standard\":\"%s\",\"version\":1}]}".formatted(waiting));
        ask(ACCOUNTANT, standard + "/versions", version);
        ask(ACCOUNTANT, standard + "/versions/2/revision", version);
        ask(MANAGER, standard + "/versions/2/rejection", Asking.because("涨幅过大"));
        ask(MANAGER, standard + "/end", "{\"until\":\"%s\",\"reason\":\"取消收费\"}".formatted(later));
    }

    private static void meters() {
        LocalDate since = asking.since();
        String first = house.post(MANAGER, "/api/meters", asking.meter("W-1", "10")).id();
        String meter = "/api/meters/" + first;
        ask(CASHIER, meter + "/readings", Asking.reading(since.plusDays(10), "25"));
        ask(
                MANAGER,
                meter + "/corrections",
                "{\"on\":\"%s\",\"reading\":24,\"reason\":\"看错\"}".formatted(since.plusDays(10)));
        String replacement =
                """
                {"on":"%s","lastReading":30,"number":"W-2","digits":5,"factor":1,"firstReading":0}
                """
                        .formatted(since.plusDays(20));
        String second = house.post(MANAGER, meter + "/replacement", replacement).id();
        ask(
                MANAGER,
                "/api/meters/" + second + "/removal",
                "{\"on\":\"%s\",\"lastReading\":3}".formatted(since.plusDays(30)));
    }

    private static void cashiersDays() {
        asking.pay(asking.account(), "10").mustBeDone();
        String day =
                "/api/cashier-days/"
                        + CashierDays.idOf(
                                CommunityId.of(asking.community),
                                house.actor(CASHIER),
                                house.today());
        // What moved before is in the till as well: no more than the words of the refusal say it.
        String told = house.post(CASHIER, day + "/closing", counted("0")).json().toString();
        String cash = told.replaceFirst(".*\"expected\":\"([^\"]*)\".*", "$1");
        ask(CASHIER, day + "/closing", counted(cash));
        ask(MANAGER, day + "/return", Asking.because("再点一次"));
        ask(CASHIER, day + "/closing", counted(cash));
        ask(MANAGER, day + "/confirmation", "");
    }

    private static String counted(String cash) {
        return "{\"counted\":[{\"means\":\"CASH\",\"amount\":\"" + cash + "\"}]}";
    }

    private static void ask(String login, String path, String json) {
        house.post(login, path, json).mustBeDone();
    }

    @Test
    void say_what_a_charge_would_be_without_making_it() {
        String account = asking.account();
        String standard = asking.published("fixed-3", asking.since());
        String preview = account + "/standard-charges/preview";
        asking.pay(account, "30").mustBeDone();
        long before = house.events();
        Reply month = house.post(ACCOUNTANT, preview, asking.month(standard, asking.since(), ""));
        assertThat(month.json().path("charge").path("gross").asString()).isEqualTo("100.00");
        assertThat(month.json().path("charge").path("calculation").path("segments")).hasSize(1);
        assertThat(month.json().path("applied").asString()).isEqualTo("30.00");
        Reply once = house.post(ACCOUNTANT, account + "/charges/preview", asking.once("212"));
        assertThat(once.json().path("charge").path("net").asString()).isEqualTo("200.00");
        assertThat(house.post(CASHIER, preview, asking.month(standard, asking.since(), "")))
                .extracting(Reply::problem)
                .isEqualTo("door.not-your-role");
        assertThat(house.events()).isEqualTo(before);
    }

    @Test
    void charge_what_a_meter_shows_between_its_readings() {
        String account = asking.account();
        LocalDate since = asking.since();
        String standard = asking.publishedByMeter("water", since);
        String meter = house.post(MANAGER, "/api/meters", asking.meter("M-1", "100")).id();
        String readings = "/api/meters/" + meter + "/readings";
        ask(CASHIER, readings, Asking.reading(since.plusDays(27), "112.5"));
        String month = asking.month(standard, since, ",\"meter\":\"" + meter + "\"");
        Reply preview = house.post(ACCOUNTANT, account + "/standard-charges/preview", month);
        var calculation = preview.json().path("charge").path("calculation");
        assertThat(preview.json().path("charge").path("gross").asString()).isEqualTo("37.50");
        assertThat(calculation.path("measured").path("last").asString()).isEqualTo("112.5");
        ask(ACCOUNTANT, account + "/standard-charges", month);
    }

    /** The doors that nobody went through successfully. */
    private static Set<String> unused() {
        Set<String> done = house.done();
        return PACKAGES.stream()
                .flatMap(each -> house.doorsOf(each).stream())
                .filter(pattern -> {
                    String regex = pattern.replaceAll("\\{[^/]+}", "[^/]+");
                    return done.stream().noneMatch(path -> path.matches(regex));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
