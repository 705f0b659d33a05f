package guanjia.query.cashier;

import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.yuan;
import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CashierDayId;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent;
import guanjia.events.DailyCloseEvent.Cause;
import guanjia.events.DailyCloseEvent.Count;
import guanjia.events.DailyCloseEvent.Difference;
import guanjia.events.DailyCloseEvent.Entered;
import guanjia.events.DailyCloseEvent.Entry;
import guanjia.events.DailyCloseEvent.Moved;
import guanjia.events.FeeAccountId;
import guanjia.events.Role;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.fees.FeesSystem;
import guanjia.query.register.Pages;
import guanjia.query.register.RegisterSystem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class The_days_of_cashiers {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Pages PAGES = new Pages(SYSTEM);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final String ME =
            UUID.nameUUIDFromBytes("CASHIER".getBytes(StandardCharsets.UTF_8)).toString();

    private final CommunityId community = communityId();
    private final FeeAccountId account = accountId();
    private final CashierDayId day = new CashierDayId(Ids.next());
    private final String page = "/cashier-days/" + day;

    @BeforeEach
    void aDayOnWhichMoneyCameAndWent() {
        SYSTEM.happened(
                community(community, "日结花园"),
                opened(account, community, null),
                new DailyCloseEvent.Opened(day, community, ME, DAY),
                entered(Entry.PAYMENT, DAY, moved(Means.CASH, "100"), moved(Means.POS, "50")),
                entered(Entry.PAYMENT, DAY.minusDays(1), moved(Means.CASH, "30")),
                entered(Entry.REFUND, DAY, moved(Means.CASH, "-20")));
    }

    @Test
    void show_the_cashier_what_should_be_there_by_each_means_and_ask_what_is() {
        RegisterSystem.as(Role.CASHIER);
        assertThat(PAGES.chinese(page))
                .contains("130.00", "20.00", "110.00", "50.00", "160.00", "提交日结")
                .contains("data-command=\"/api/cashier-days/" + day + "/closing\"")
                .contains("其中 1 笔本属于更早的一天", "2026-04-19", "退款");
        assertThat(PAGES.chinese(page).split(">补记<", -1)).as("one late entry").hasSize(2);
        assertThat(PAGES.english(page)).contains("1 of the entries belong to an earlier day");
        RegisterSystem.as(Role.MANAGER);
        assertThat(PAGES.chinese(page)).doesNotContain("/closing\"");
    }

    @Test
    void are_agreed_to_by_somebody_else_once_they_are_closed() {
        closed();
        RegisterSystem.as(Role.CASHIER);
        assertThat(PAGES.chinese(page))
                .contains("待复核", "-1.00", "短款", "找错零钱")
                .doesNotContain("/confirmation\"", "/closing\"");
        RegisterSystem.as(Role.ACCOUNTANT);
        assertThat(PAGES.chinese(page)).contains("/confirmation\"", "/return\"");
        RegisterSystem.as(Role.AUDITOR);
        assertThat(PAGES.chinese(page)).doesNotContain("/confirmation\"");
        SYSTEM.happened(new DailyCloseEvent.Confirmed(day));
        RegisterSystem.as(Role.ACCOUNTANT);
        assertThat(PAGES.chinese(page)).contains("已日清").doesNotContain("/confirmation\"");
    }

    @Test
    void are_counted_again_when_they_were_sent_back() {
        closed();
        SYSTEM.happened(
                new DailyCloseEvent.SentBack(day),
                entered(Entry.PAYMENT, DAY, moved(Means.CASH, "5")),
                new DailyCloseEvent.Closed(
                        day,
                        List.of(count(Means.CASH, "115", "115"), count(Means.POS, "50", "50")),
                        List.of(),
                        ME));
        RegisterSystem.as(Role.MANAGER);
        assertThat(PAGES.chinese("/api" + page))
                .contains("\"difference\":0.00", "\"counted\":115.00", "\"state\":\"CLOSED\"")
                .doesNotContain("找错零钱");
    }

    @Test
    void of_one_cashier_are_not_for_another_to_see() {
        CashierDayId others = new CashierDayId(Ids.next());
        SYSTEM.happened(
                new DailyCloseEvent.Opened(others, community, UUID.randomUUID().toString(), DAY));
        RegisterSystem.as(Role.CASHIER);
        assertThat(PAGES.status("/cashier-days/" + others)).isEqualTo(404);
        assertThat(PAGES.status("/story/cashier-day/" + others)).isEqualTo(403);
        RegisterSystem.as(Role.ACCOUNTANT, communityId());
        assertThat(PAGES.status(page)).isEqualTo(404);
        RegisterSystem.as(Role.ACCOUNTANT, community);
        assertThat(PAGES.chinese("/cashier-days/" + others)).contains("收费中");
        RegisterSystem.as(Role.GUARD);
        assertThat(PAGES.refuses(page)).isTrue();
    }

    @Test
    void are_listed_and_given_away_as_files() {
        RegisterSystem.as(Role.MANAGER);
        String of = "?community=" + community;
        assertThat(PAGES.chinese("/cashier-days" + of)).contains(page, "含补记 1 笔", "110.00");
        assertThat(PAGES.chinese("/cashier-days" + of + "&differing=true")).doesNotContain(page);
        assertThat(PAGES.chinese("/cashier-days" + of + "&from=2026-04-21")).doesNotContain(page);
        assertThat(PAGES.chinese("/api/cashier-days.csv" + of)).contains("日结花园", "110.00", "收费中");
        closed();
        RegisterSystem.as(Role.MANAGER);
        assertThat(PAGES.chinese("/cashier-days" + of + "&differing=true&state=CLOSED"))
                .contains(page);
        assertThat(PAGES.chinese("/api/cashier-days" + of)).contains("\"difference\":-1.00");
    }

    private void closed() {
        SYSTEM.happened(
                new DailyCloseEvent.Closed(
                        day,
                        List.of(count(Means.CASH, "110", "109"), count(Means.POS, "50", "50")),
                        List.of(new Difference(Means.CASH, yuan("-1"), Cause.SHORT, "找错零钱")),
                        ME));
    }

    private Entered entered(Entry entry, LocalDate meantFor, Moved... moved) {
        return new Entered(day, entry, account, Ids.next(), List.of(moved), meantFor);
    }

    private static Moved moved(Means means, String amount) {
        return new Moved(means, yuan(amount));
    }

    private static Count count(Means means, String expected, String counted) {
        return new Count(means, yuan(expected), yuan(counted));
    }
}
