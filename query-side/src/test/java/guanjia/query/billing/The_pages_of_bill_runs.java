package guanjia.query.billing;

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
import guanjia.events.BillRunEvent;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillRunEvent.ItemTotals;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import guanjia.events.Money;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.history.HistoryConfiguration;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

class The_pages_of_bill_runs {

    private static final RegisterSystem SYSTEM = RegisterSystem.start(QueryProcess.class);
    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final FeeItem ITEM = new FeeItem(FeeKind.PROPERTY, "property-home");
    private static final Totals TOTALS = new Totals(1, 1, Money.of("223.38"), Money.of("12.64"), 2);

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PersonId wang = personId();
    private final FeeAccountId account = new FeeAccountId(Ids.next());
    private final FeeStandardId standard = new FeeStandardId(Ids.next());
    private final BillRunId run = new BillRunId(Ids.next());

    @BeforeEach
    void aRunThatWasComputed() {
        SYSTEM.happened(
                community(community, "出账花园"),
                unit(home, community, "3栋", "1502"),
                person(wang, "王芳", null),
                owned(home, LocalDate.of(2024, 4, 1), wang),
                new BillRunEvent.Planned(run, List.of(community), List.of(), MARCH, null),
                new BillRunEvent.FindingsListed(
                        run,
                        List.of(
                                new Finding(
                                        FindingKind.IMPLAUSIBLE,
                                        community,
                                        home,
                                        ITEM.code(),
                                        Money.of("223.38"),
                                        Money.of("22.34"),
                                        null))),
                new BillRunEvent.Previewed(
                        run,
                        TOTALS,
                        List.of(
                                new ItemTotals(
                                        ITEM,
                                        1,
                                        Money.of("223.38"),
                                        Money.of("12.64"),
                                        1,
                                        Money.of("22.34"))),
                        Map.of("IMPLAUSIBLE", 1L, "NO_OWNER", 1L),
                        "t",
                        "fingerprint-1"));
    }

    @Test
    void show_what_a_run_would_charge_and_what_to_look_at() {
        RegisterSystem.as(Role.ACCOUNTANT);
        assertThat(page("/bill-runs")).contains("出账花园", "待发布", "223.38");
        assertThat(page("/bill-runs/" + run))
                .contains("201.04", "与上期相差过大", "3栋1502", "业主姓名未知", "fingerprint-1")
                .contains("/publication", "/cancellation")
                .doesNotContain("sse:billing");
        assertThat(page("/api/bill-runs/" + run)).contains("\"fingerprint\":\"fingerprint-1\"");
    }

    @Test
    void follow_a_run_as_it_charges_waits_and_is_taken_back() {
        RegisterSystem.as(Role.MANAGER);
        Reached reached = new Reached(community, home);
        SYSTEM.happened(
                new BillRunEvent.Published(run, TOTALS),
                new BillRunEvent.Progressed(run, TOTALS, reached));
        assertThat(page("/bill-runs/" + run))
                .contains("出账中", "sse:billing", "已处理 1 个账户，共 1 个", "/pause");
        SYSTEM.happened(new BillRunEvent.Paused(run));
        assertThat(page("/bill-runs/" + run)).contains("已暂停", "/resumption");
        SYSTEM.happened(new BillRunEvent.Resumed(run), new BillRunEvent.Finished(run, TOTALS));
        assertThat(page("/bill-runs/" + run)).contains("已出账", "/reversal", "本批次的费用");
        SYSTEM.happened(
                new BillRunEvent.ReversalStarted(run), new BillRunEvent.Reversed(run, Totals.NONE));
        assertThat(page("/bill-runs/" + run)).contains("已撤销").doesNotContain("/resumption");
    }

    @Test
    void forget_a_preview_that_is_computed_again() {
        RegisterSystem.as(Role.MANAGER);
        SYSTEM.happened(
                new BillRunEvent.PreviewAsked(run),
                new BillRunEvent.Previewed(
                        run, Totals.NONE, List.of(), Map.of(), "t", "fingerprint-2"));
        assertThat(page("/bill-runs/" + run))
                .contains("没有疑点", "没有项目可计")
                .doesNotContain("fingerprint-1", "data-open=\"#publish\"");
    }

    @Test
    void keep_the_old_price_of_a_published_bill_when_the_price_changes() {
        RegisterSystem.as(Role.ACCOUNTANT);
        var charge = BilledHome.charge(run, standard, wang, MARCH);
        SYSTEM.happened(
                BilledHome.standard(standard, community, ITEM),
                BilledHome.version(standard, 1, LocalDate.of(2024, 1, 1), "2.50"),
                new FeeStandardEvent.VersionApproved(standard, 1),
                new FeeStandardEvent.VersionPublished(standard, 1, LocalDate.of(2024, 1, 1)),
                BilledHome.opened(account, community, home),
                new BillRunEvent.Published(run, TOTALS),
                BilledHome.posted(account, charge),
                new BillRunEvent.Finished(run, TOTALS),
                BilledHome.version(standard, 2, LocalDate.of(2026, 4, 1), "9.99"),
                new FeeStandardEvent.VersionApproved(standard, 2),
                new FeeStandardEvent.VersionPublished(standard, 2, LocalDate.of(2026, 4, 1)));
        assertThat(page("/fee-standards/" + standard)).contains("9.99");
        assertThat(page("/bill-runs/" + run + "/charges"))
                .contains("3栋1502", "223.38", "第 1 版", "/charges/" + charge.charge());
        assertThat(page("/fee-accounts/" + account + "/charges/" + charge.charge()))
                .contains("2.50", "89.35", "223.38")
                .doesNotContain("9.99");
    }

    @Test
    void are_for_those_who_make_bills_and_for_auditors_in_their_communities() {
        Set<Role> readers = Set.of(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR);
        for (Role role : Role.values()) {
            RegisterSystem.as(role);
            assertThat(isRefused("/bill-runs/" + run))
                    .as(role.name())
                    .isEqualTo(!readers.contains(role));
        }
        RegisterSystem.as(Role.AUDITOR);
        assertThat(page("/bill-runs/" + run)).doesNotContain("data-command");
        assertThat(page("/bill-runs")).doesNotContain("data-command");
        RegisterSystem.as(Role.ACCOUNTANT, communityId());
        assertThat(answer("/bill-runs/" + run, "zh").getStatus()).isEqualTo(404);
        assertThat(page("/bill-runs")).contains("还没有出过账");
        RegisterSystem.as(Role.ACCOUNTANT, community);
        assertThat(page("/bill-runs/" + run)).contains("出账花园");
    }

    @Test
    void are_there_in_english_too() {
        RegisterSystem.as(Role.MANAGER);
        assertThat(text("/bill-runs/" + run, "en"))
                .contains("Publish the bills", "Far from the period before");
        assertThat(text("/bill-runs", "en")).contains("New bill run");
        assertThat(text("/bill-runs/" + run + "/charges", "en")).contains("No charges yet");
    }

    private static boolean isRefused(String path) {
        try {
            return answer(path, "zh").getStatus() == 403;
        } catch (AssertionError failed) {
            Throwable cause = failed.getCause();
            return cause instanceof AccessDeniedException
                    || (cause != null && cause.getCause() instanceof AccessDeniedException);
        }
    }

    private static String page(String path) {
        return text(path, "zh");
    }

    private static String text(String path, String language) {
        MockHttpServletResponse answer = answer(path, language);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
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

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(HistoryConfiguration.class)
    @ComponentScan(
            basePackages = {
                "guanjia.access",
                "guanjia.query.billing",
                "guanjia.query.fees",
                "guanjia.query.meter",
                "guanjia.query.page",
                "guanjia.query.readmodel",
                "guanjia.query.register",
                "guanjia.query.story"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(TestSystem|The_layout|RegisterSystem|FeesSystem)\\$.*"))
    static class QueryProcess {}
}
