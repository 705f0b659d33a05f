package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.fee.FeeAccounts;
import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.BillingPeriod;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.CollectionEvent.DemandSent;
import guanjia.events.CollectionEvent.DisputeOpened;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountEvent.Opened;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeKind;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import guanjia.events.RefundEvent.RefundPaid;
import guanjia.history.TestPostgres;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class A_history_of_fees {

    private static final String HEADER = "小区,户号,日期,类型,收费项目,账期,金额,凭证号\n";

    private static ImportProcess process;
    private static CommunityId garden;

    @BeforeAll
    static void start() {
        process = new ImportProcess(TestPostgres.fresh());
        process.take("communities", "小区,地址\n翠湖园,路1号\n");
        process.take("units", "小区,楼栋,房号,面积\n翠湖园,3栋,1502,89\n");
        garden = process.events(CommunityEvent.Registered.class).getFirst().community();
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void opens_the_account_of_a_number_and_tells_its_life_by_days_whatever_the_order_of_rows() {
        ImportJob job =
                process.take(
                        "fee-history",
                        HEADER
                                + """
                                翠湖园,A-1,2024-03-05,缴费,,,300.00,P-1
                                翠湖园,A-1,2024-02-20,催缴,,,,D-1
                                翠湖园,A-1,2024-01-31,收费,物业费,2024-01,"1,212.00",C-1
                                翠湖园,A-1,2024-03-01,违约金,物业费,,¥12.50,L-1
                                翠湖园,A-1,2024-03-06,减免,,,12.50元,W-1
                                翠湖园,A-1,2024-02-21,争议,面积不对,,,S-1
                                翠湖园,A-1,2024-02-01,通知,,,,N-1
                                """);
        assertThat(job.counts().accepted()).as(process.results(job).toString()).isEqualTo(7);
        FeeAccountId account = FeeAccounts.idOf(garden, "A-1");
        List<FeeAccountEvent> life = life(account);
        assertThat(life.getFirst())
                .isEqualTo(new Opened(account, garden, null, "A-1", LocalDate.of(2024, 1, 1)));
        ChargePosted first = one(life, ChargePosted.class);
        assertThat(first.charge().item().kind()).isEqualTo(FeeKind.PROPERTY);
        assertThat(first.charge().period()).isEqualTo(BillingPeriod.month(YearMonth.of(2024, 1)));
        assertThat(first.charge().reference()).isEqualTo("C-1");
        // A demand of before is told with what was owed that day, the dispute with its words.
        assertThat(all(life, DemandSent.class).stream().map(DemandSent::amount))
                .containsExactly(Money.of("1212.00"), Money.of("1212.00"));
        assertThat(one(life, DisputeOpened.class).about()).isEqualTo("面积不对");
        // The money paid what was owed, although it was disputed.
        PaymentReceived paid = one(life, PaymentReceived.class);
        assertThat(paid.receipt()).isNull();
        assertThat(paid.allocations()).hasSize(1);
        assertThat(paid.prepaid()).isEqualTo(Money.ZERO);
        assertThat(one(life, WaiverApproved.class).part().amount()).isEqualTo(Money.of("12.50"));
    }

    @Test
    void changes_nothing_the_second_time_and_refuses_another_row_under_the_same_reference() {
        String row = "翠湖园,B-1,2024-01-31,收费,物业费,2024-01,88,B-C-1\n";
        assertThat(process.take("fee-history", HEADER + row).counts().accepted()).isEqualTo(1);
        ImportJob again = process.take("fee-history", HEADER + row);
        assertThat(again.counts().unchanged()).isEqualTo(1);
        ImportJob other = process.take("fee-history", HEADER + row.replace(",88,", ",89,"));
        assertThat(other.counts().refusals()).isEqualTo(Map.of("fee-history.reference-used", 1L));
        assertThat(all(life(FeeAccounts.idOf(garden, "B-1")), ChargePosted.class)).hasSize(1);
    }

    @Test
    void shows_what_was_paid_too_much_as_a_prepayment_and_puts_it_to_what_is_charged_later() {
        process.take(
                "fee-history",
                HEADER
                        + """
                        翠湖园,E-1,2024-01-02,缴费,,,100,E-1
                        翠湖园,E-1,2024-01-31,收费,物业费,2024-01,60,E-2
                        翠湖园,E-1,2024-02-03,退款,,,15.50,E-3
                        """);
        List<FeeAccountEvent> life = life(FeeAccounts.idOf(garden, "E-1"));
        assertThat(one(life, PaymentReceived.class).prepaid()).isEqualTo(Money.of("100"));
        assertThat(one(life, PrepaymentApplied.class).on()).isEqualTo("2024-01-31");
        assertThat(one(life, RefundPaid.class).amount()).isEqualTo(Money.of("15.50"));
    }

    @Test
    void finds_the_account_of_a_unit_of_the_register() {
        ImportJob job =
                process.take(
                        "fee-history",
                        """
                        小区,楼栋,房号,日期,类型,收费项目,金额,凭证号
                        翠湖园,3栋,1502,2024-01-31,收费,物业费,60,U-1
                        翠湖园,3栋,1503,2024-01-31,收费,物业费,60,U-2
                        """);
        assertThat(job.counts().refusals()).isEqualTo(Map.of("row.unknown-unit", 1L));
        PropertyId unit = process.events(PropertyEvent.Registered.class).getFirst().property();
        assertThat(life(FeeAccounts.idOf(unit))).hasSize(2);
    }

    @Test
    void of_no_community_becomes_one_of_its_own_named_as_the_file() {
        ImportJob job =
                process.take(
                        "fee-history",
                        "account,date,kind,item,amount,reference\nA1,2006-07-24,charge,fine,35,F1\n");
        assertThat(job.counts().accepted()).isEqualTo(1);
        CommunityId own = FeeHistories.communityOf(process, "F1");
        assertThat(process.events(CommunityEvent.Registered.class))
                .anySatisfy(it -> {
                    assertThat(it.community()).isEqualTo(own);
                    assertThat(it.profile().name()).isEqualTo("名册");
                });
    }

    @Test
    void says_for_each_row_that_cannot_be_why_and_books_nothing_of_it() {
        ImportJob job =
                process.take(
                        "fee-history",
                        HEADER
                                + """
                                翠湖园,X-1,2024-01-31,收费,物业费,,-5,X-01
                                翠湖园,X-1,2024-01-31,收费,物业费,,0,X-02
                                翠湖园,X-1,2024-01-31,收费,物业费,,1.005,X-03
                                翠湖园,X-1,2024-01-31,收费,物业费,,99999999999999999999,X-04
                                翠湖园,X-1,2024-01-31,收费,物业费,,五元,X-05
                                翠湖园,X-1,2024-02-30,收费,物业费,,5,X-06
                                翠湖园,X-1,2999-01-01,收费,物业费,,5,X-07
                                翠湖园,X-1,2024-01-31,收费,物业费,去年,5,X-08
                                翠湖园,X-1,2024-01-31,送礼,物业费,,5,X-09
                                翠湖园,X-1,2024-01-31,催缴,,,5,X-10
                                翠湖园,X-1,2024-01-31,收费,,,5,X-11
                                翠湖园,X-1,2024-01-31,收费,物业费,,,X-12
                                翠湖园,X-1,2024-01-31,收费,物业费,,5,
                                没有的园,X-1,2024-01-31,收费,物业费,,5,X-14
                                翠湖园,X-1,2024-01-30,催缴,,,,X-15
                                翠湖园,X-1,2024-01-31,退款,,,5,X-16
                                翠湖园,X-1,2024-01-31,收费,物业费,2024-01,5,X-17
                                翠湖园,X-1,2024-02-28,收费,物业费,2024-01,5,X-18
                                翠湖园,X-1,2024-02-28,收费,停车费,2024-02,5,X-17
                                """);
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(job.counts().refusals())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("money-row.not-positive", 2L),
                                Map.entry("money-row.too-many-decimals", 1L),
                                Map.entry("money-row.too-large", 1L),
                                Map.entry("money-row.amount-unreadable", 1L),
                                Map.entry("money-row.date-unreadable", 1L),
                                Map.entry("input.too-late", 1L),
                                Map.entry("money-row.period-unreadable", 1L),
                                Map.entry("money-row.kind-unknown", 1L),
                                Map.entry("money-row.amount-not-expected", 1L),
                                Map.entry("row.value-missing", 3L),
                                Map.entry("row.unknown-community", 1L),
                                Map.entry("fee-history.nothing-open", 1L),
                                Map.entry("refund.exceeds-prepaid", 1L),
                                Map.entry("charge.already-charged", 1L),
                                Map.entry("row.repeated-in-file", 1L)));
        assertThat(all(life(FeeAccounts.idOf(garden, "X-1")), ChargePosted.class)).hasSize(1);
    }

    private static List<FeeAccountEvent> life(FeeAccountId account) {
        return process.events(FeeAccountEvent.class).stream()
                .filter(event -> event.account().equals(account))
                .toList();
    }

    private static <T> T one(List<FeeAccountEvent> life, Class<T> type) {
        return all(life, type).getFirst();
    }

    private static <T> List<T> all(List<FeeAccountEvent> life, Class<T> type) {
        return life.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
