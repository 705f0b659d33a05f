package guanjia.query.fees;

import static guanjia.query.fees.Bills.DAY;
import static guanjia.query.fees.Bills.MARCH;
import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.paid;
import static guanjia.query.fees.Bills.paymentId;
import static guanjia.query.fees.Bills.standardId;
import static guanjia.query.fees.Bills.yuan;
import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.Language;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.DepositEvent;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.LateFeeEvent;
import guanjia.events.LateFeeEvent.Span;
import guanjia.events.PaymentId;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Rate;
import guanjia.events.RefundEvent;
import guanjia.events.RefundId;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class The_pages_of_fees {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Set<Role> WITHOUT_MONEY =
            Set.of(Role.TECHNICIAN, Role.CLEANER, Role.GUARD);

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PersonId wang = personId();
    private final FeeAccountId account = accountId();
    private final ChargeId march = chargeId();
    private final PaymentId payment = paymentId();

    @BeforeEach
    void aHomeThatOwesAMonthAndPaidAPart() {
        SYSTEM.happened(
                community(community, "账单花园"),
                unit(home, community, "3栋", "2单元", "1502"),
                person(wang, "王芳", "13812345678"),
                owned(home, LocalDate.of(2024, 4, 1), wang),
                opened(account, community, home),
                monthly(account, march, MARCH, standardId(), owner(wang)),
                monthly(account, chargeId(), MARCH.plusMonths(1), standardId(), owner(wang)),
                new LateFeeEvent.LateFeeAccrued(
                        account,
                        march,
                        DAY,
                        List.of(
                                new Span(
                                        DAY.minusDays(4),
                                        DAY,
                                        5,
                                        yuan("223.38"),
                                        Rate.of("0.0005"))),
                        yuan("0.56"),
                        yuan("0.56"),
                        false),
                paid(
                        account,
                        payment,
                        owner(wang),
                        "100.00",
                        "0.00",
                        Allocation.principal(march, yuan("100.00"))));
    }

    @Test
    void show_what_is_owed_to_those_who_work_with_money_and_to_the_owner() {
        for (Role role : Role.values()) {
            as(role);
            if (WITHOUT_MONEY.contains(role)) {
                assertThat(refused("/fee-accounts/" + account)).as(role.name()).isTrue();
            } else {
                assertThat(page("/fee-accounts/" + account))
                        .as(role.name())
                        .contains("3栋2单元1502", "347.32", "物业费");
            }
        }
    }

    @Test
    void hide_the_money_of_others_from_a_resident() {
        PersonId li = personId();
        SYSTEM.happened(person(li, "李雷", null));
        RegisterSystem.as(Role.RESIDENT, li);
        assertThat(answer("/fee-accounts/" + account).getStatus()).isEqualTo(404);
        assertThat(answer("/receipts/" + payment).getStatus()).isEqualTo(404);
    }

    @Test
    void hide_names_from_an_analyst() {
        as(Role.ANALYST);
        assertThat(page("/fee-accounts/" + account)).doesNotContain("王芳");
        as(Role.ACCOUNTANT);
        assertThat(page("/fee-accounts/" + account)).contains("王芳");
    }

    @Test
    void explain_a_charge_in_both_languages() {
        as(Role.AUDITOR);
        String charge = "/fee-accounts/" + account + "/charges/" + march;
        assertThat(page(charge))
                .contains("89.35 ㎡ × 2.50 元", "1 个月", "223.375", "只取整一次：223.38 元", "已重新计算，一致")
                .contains("含税 6%：金额 223.38 元 = 不含税 210.74 元 + 税额 12.64 元", "由业主缴纳", "每天 0.05%")
                .contains("违约金是怎样来的", "0.56", "计费事件 #");
        assertThat(english(charge))
                .contains("89.35 m² × 2.50 yuan", "with the same result", "Owner");
        assertThat(page("/api" + charge)).contains("\"zh\"", "\"en\"", "\"segments\"");
    }

    @Test
    void lead_from_the_unit_to_its_account() {
        as(Role.CASHIER);
        assertThat(answer("/properties/" + home + "/fee-account").getRedirectedUrl())
                .isEqualTo("/fee-accounts/" + account);
        assertThat(page("/properties/" + home)).contains("/properties/" + home + "/fee-account");
    }

    @Test
    void offer_to_open_an_account_that_is_not_there() {
        PropertyId empty = unitId();
        SYSTEM.happened(unit(empty, community, "9栋", "101"));
        as(Role.ACCOUNTANT);
        assertThat(page("/properties/" + empty + "/fee-account"))
                .contains("还没有费用账户", "data-command=\"/api/fee-accounts\"");
    }

    @Test
    void list_accounts_and_give_them_away_as_files() {
        as(Role.MANAGER);
        String of = "?community=" + community;
        assertThat(page("/fee-accounts" + of)).contains("3栋2单元1502", "347.32");
        assertThat(page("/fee-accounts" + of + "&q=1502")).contains("3栋2单元1502");
        assertThat(page("/fee-accounts" + of + "&show=PREPAID")).doesNotContain("3栋2单元1502");
        assertThat(page("/api/fee-accounts.csv" + of)).contains("347.32", "应缴合计");
        assertThat(page("/api/fee-accounts" + of)).contains("\"open\":347.32");
    }

    @Test
    void add_the_accounts_of_a_filter_up_when_they_are_asked_to() {
        as(Role.ACCOUNTANT);
        String of = "?community=" + community;
        assertThat(page("/fee-accounts" + of))
                .contains("hx-get=\"/fee-accounts/totals?community=" + community);
        assertThat(page("/api/fee-accounts/totals" + of))
                .contains("\"accounts\":1,\"charged\":447.32", "\"received\":100.00")
                .contains("\"open\":347.32", "\"prepaid\":0.00");
        assertThat(page("/fee-accounts/totals" + of)).contains("447.32", "应收（含违约金）");
        assertThat(english("/fee-accounts/totals" + of)).contains("Charged, late fees included");
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(refused("/fee-accounts/totals" + of)).isTrue();
    }

    @Test
    void let_the_cashier_find_the_unit_and_take_the_money() {
        RegisterSystem.as(Role.CASHIER, community);
        for (String words : List.of("1502", "3-2-1502", "王芳", "13812345678")) {
            assertThat(answer("/cashier?q=" + words).getRedirectedUrl())
                    .as(words)
                    .isEqualTo("/cashier/" + account);
        }
        assertThat(page("/cashier/" + account)).contains("计提违约金到今天").doesNotContain("\"expected\"");
        assertThat(page("/cashier/" + account + "?counted=true"))
                .contains("name=\"expected\" value=\"347.32\"", "OWNER", wang.toString())
                .contains("/api/fee-accounts/" + account + "/payments");
    }

    @Test
    void print_a_receipt() {
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(page("/receipts/" + payment))
                .contains("2026-000007", "100.00", "王芳", "data-print");
    }

    @Test
    void let_somebody_else_approve_a_refund() {
        DepositId deposit = new DepositId(Ids.next());
        RefundId refund = new RefundId(Ids.next());
        as(Role.ACCOUNTANT);
        SYSTEM.happened(
                new DepositEvent.DepositTaken(
                        account,
                        deposit,
                        DepositEvent.Purpose.RENOVATION,
                        owner(wang),
                        yuan("2000.00"),
                        List.of(new Tender(Means.CASH, yuan("2000.00"), null)),
                        DAY,
                        null,
                        null,
                        null),
                new RefundEvent.RefundRequested(
                        account,
                        refund,
                        owner(wang),
                        yuan("500.00"),
                        deposit,
                        FeeMay.current().me()));
        String approval = "/refunds/" + refund + "/approval";
        assertThat(page("/fee-accounts/" + account)).contains("须由另一个人批准").doesNotContain(approval);
        as(Role.MANAGER);
        assertThat(page("/fee-accounts/" + account)).contains(approval, "装修押金", "500.00");
    }

    @Test
    void tell_the_story_of_an_account() {
        as(Role.AUDITOR);
        assertThat(page("/story/fee-account/" + account))
                .contains("计费", "收款", "223.38", "现金 100.00", "2.50")
                .doesNotContain("22338", "Tender[");
        as(Role.GUARD);
        assertThat(answer("/story/fee-account/" + account).getStatus()).isEqualTo(403);
    }

    private void as(Role role) {
        if (role == Role.RESIDENT) {
            RegisterSystem.as(role, wang);
        } else {
            RegisterSystem.as(role);
        }
    }

    private static String english(String path) {
        return text(path, new Cookie(Language.COOKIE, "en"));
    }

    private static String page(String path) {
        return text(path, new Cookie(Language.COOKIE, "zh"));
    }

    private static String text(String path, Cookie language) {
        MockHttpServletResponse answer = answer(path, language);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private static boolean refused(String path) {
        try {
            return answer(path).getStatus() == 403;
        } catch (AssertionError failed) {
            return failed.getCause() instanceof AccessDeniedException
                    || (failed.getCause() != null
                            && failed.getCause().getCause() instanceof AccessDeniedException);
        }
    }

    private static MockHttpServletResponse answer(String path) {
        return answer(path, new Cookie(Language.COOKIE, "zh"));
    }

    private static MockHttpServletResponse answer(String path, Cookie language) {
        try {
            return webAppContextSetup(SYSTEM.web())
                    .build()
                    .perform(get(path).cookie(language))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
