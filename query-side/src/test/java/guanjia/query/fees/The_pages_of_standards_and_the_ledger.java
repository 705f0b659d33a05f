package guanjia.query.fees;

import static guanjia.query.fees.Bills.MARCH;
import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.standardId;
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
import guanjia.events.AllocationOrder;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.LateFeeTerms;
import guanjia.events.PeriodKind;
import guanjia.events.PersonId;
import guanjia.events.Price;
import guanjia.events.PropertyId;
import guanjia.events.Proration;
import guanjia.events.Rate;
import guanjia.events.Role;
import guanjia.events.Rounding;
import guanjia.events.Stated;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class The_pages_of_standards_and_the_ledger {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final CommunityId community = communityId();
    private final FeeStandardId standard = standardId();
    private final PersonId wang = personId();
    private final FeeAccountId account = accountId();

    @BeforeEach
    void aPublishedStandardAndAProposal() {
        PropertyId home = unitId();
        SYSTEM.happened(
                community(community, "标准花园"),
                unit(home, community, "3栋", "1502"),
                person(wang, "王芳", null),
                owned(home, FROM, wang),
                new FeeStandardEvent.Opened(
                        standard,
                        community,
                        new FeeItem(FeeKind.PROPERTY, "property-home"),
                        "住宅物业费",
                        new FeeStandardEvent.Scope(Set.of(), List.of())),
                new FeeStandardEvent.VersionProposed(standard, 1, FROM, terms("2.50"), "zhao"),
                new FeeStandardEvent.VersionApproved(standard, 1),
                new FeeStandardEvent.VersionPublished(standard, 1, FROM),
                new FeeStandardEvent.VersionProposed(
                        standard, 2, FROM.plusYears(9), terms("9.99"), "zhao"),
                opened(account, community, home),
                monthly(account, chargeId(), MARCH, standard, owner(wang)));
    }

    @Test
    void show_versions_with_all_their_terms() {
        RegisterSystem.as(Role.ACCOUNTANT);
        assertThat(page("/fee-standards?community=" + community))
                .contains("住宅物业费", "2.50 元／建筑面积·每月", "1 个版本待处理");
        assertThat(page("/fee-standards/" + standard))
                .contains("第 2 版", "待批准", "9.99", "每天 0.05%", "6%", "按当月实际天数")
                .contains("/versions/2/approval", "/versions/2/rejection");
        assertThat(page("/fee-standards/new")).contains("data-command=\"/api/fee-standards\"");
        assertThat(page("/api/fee-standards/" + standard)).contains("\"price\":\"9.99\"");
    }

    @Test
    void offer_many_proposals_of_others_to_be_approved_at_once() {
        FeeStandardId range = standardId();
        SYSTEM.happened(
                new FeeStandardEvent.Opened(
                        range,
                        community,
                        new FeeItem(FeeKind.PROPERTY, "property-home"),
                        "物业费",
                        new FeeStandardEvent.Scope(Set.of(), List.of())),
                new FeeStandardEvent.VersionProposed(range, 1, FROM, undecided(), "zhao"));
        RegisterSystem.as(Role.ACCOUNTANT);
        String waiting = "/fee-standards?undecided=true&community=" + community;
        assertThat(page(waiting))
                .contains("data-command=\"/api/fee-standards/approvals\"", "9.99 元")
                .contains(
                        "{&quot;standard&quot;:&quot;" + standard + "&quot;,&quot;version&quot;:2}")
                .contains("尚未定价", "1.4至1.8元/平米/月")
                .doesNotContain("&quot;" + range)
                .containsOnlyOnce(">尚未定价<");
        assertThat(english(waiting)).contains("Approve and publish");
        assertThat(page("/fee-standards?community=" + community))
                .doesNotContain("fee-standards/approvals");
        RegisterSystem.as(Role.AUDITOR);
        assertThat(page(waiting)).doesNotContain("data-command");
    }

    private static FeeTerms undecided() {
        FeeTerms terms = terms("1");
        return new FeeTerms(
                terms.basis(),
                null,
                new Pricing(
                        null,
                        Per.MONTH,
                        List.of(),
                        new Stated(
                                "1.4至1.8元/平米/月",
                                new BigDecimal("1.4"),
                                new BigDecimal("1.8"),
                                List.of(Stated.Doubt.RANGE))),
                terms.billing(),
                terms.proration(),
                terms.due(),
                null,
                terms.order(),
                terms.taxRate(),
                terms.rounding(),
                null,
                12,
                "名册");
    }

    @Test
    void show_an_owner_what_is_published_and_nothing_else() {
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(page("/fee-standards")).contains("住宅物业费").doesNotContain("待处理");
        assertThat(page("/fee-standards/" + standard))
                .contains("第 1 版", "2.50")
                .doesNotContain("9.99", "data-command");
        RegisterSystem.as(Role.RESIDENT, personId());
        assertThat(answer("/fee-standards/" + standard).getStatus()).isEqualTo(404);
    }

    @Test
    void balance_and_agree_with_the_fee_accounts() {
        RegisterSystem.as(Role.AUDITOR);
        String of = "?community=" + community + "&from=2000-01-01";
        assertThat(page("/ledger" + of))
                .contains("借贷平衡", "应收账款", "223.38", "-210.74", "-12.64", "一致")
                .doesNotContain("不一致");
        assertThat(page("/ledger" + of)).contains("/api/ledger/books/beancount?community=");
        assertThat(page("/ledger/1122" + of)).contains("3栋1502", "计费", "223.38");
        assertThat(page("/api/ledger/trial-balance.csv" + of)).contains("6001", "-210.74");
    }

    @Test
    void are_there_in_english_too() {
        RegisterSystem.as(Role.MANAGER);
        assertThat(english("/ledger")).contains("Trial balance", "Receivables");
        assertThat(english("/fee-standards/" + standard)).contains("Version 2", "To be approved");
        assertThat(english("/fee-accounts/" + account)).contains("What is owed");
        assertThat(english("/cashier")).contains("Find the unit");
    }

    static FeeTerms terms(String price) {
        return new FeeTerms(
                Basis.BUILT_UP_AREA,
                null,
                new Pricing(Price.of(price), Per.MONTH, List.of(), null),
                new Billing(PeriodKind.MONTH, Timing.BEHIND, 1),
                Proration.DAILY_ACTUAL,
                new DueRule(DueRule.From.PERIOD_END, 10, 5),
                LateFeeTerms.uncapped(Rate.of("0.0005")),
                AllocationOrder.PRINCIPAL_FIRST,
                Rate.of("0.06"),
                Rounding.FEN,
                null,
                12,
                "前期物业服务合同");
    }

    private static String page(String path) {
        return text(path, "zh");
    }

    private static String english(String path) {
        return text(path, "en");
    }

    private static String text(String path, String language) {
        MockHttpServletResponse answer = answer(path, language);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private static MockHttpServletResponse answer(String path) {
        return answer(path, "zh");
    }

    private static MockHttpServletResponse answer(String path, String language) {
        try {
            return webAppContextSetup(SYSTEM.web())
                    .build()
                    .perform(get(path).cookie(new Cookie(Language.COOKIE, language)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
