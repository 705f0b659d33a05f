package guanjia.query.fees;

import static guanjia.query.fees.Bills.DAY;
import static guanjia.query.fees.Bills.MARCH;
import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.standardId;
import static guanjia.query.fees.Bills.yuan;
import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.AdjustmentEvent;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.CashierDayId;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent;
import guanjia.events.DisputeId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.PersonId;
import guanjia.events.RefundEvent;
import guanjia.events.RefundId;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.query.register.Pages;
import guanjia.query.register.RegisterSystem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class What_waits_for_me {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Pages PAGES = new Pages(SYSTEM);

    private final CommunityId community = communityId();
    private final PersonId wang = personId();
    private final FeeAccountId account = accountId();
    private final ChargeId march = chargeId();
    private final FeeStandardId standard = standardId();
    private final AdjustmentId waiver = new AdjustmentId(Ids.next());
    private final RefundId refund = new RefundId(Ids.next());
    private final String base = "/api/fee-accounts/" + account;

    @BeforeEach
    void somethingOfEachKind() {
        CashierDayId day = new CashierDayId(Ids.next());
        SYSTEM.happened(
                community(community, "审批花园"),
                person(wang, "王芳", null),
                opened(account, community, null),
                monthly(account, march, MARCH, standard, owner(wang)),
                new AdjustmentEvent.WaiverRequested(
                        account,
                        waiver,
                        Allocation.principal(march, yuan("23.38")),
                        user(Role.MANAGER)),
                new RefundEvent.RefundRequested(
                        account, refund, owner(wang), yuan("9"), null, user(Role.CASHIER)),
                new CollectionEvent.DisputeOpened(
                        account,
                        new DisputeId(Ids.next()),
                        List.of(march),
                        DAY,
                        "面积有误",
                        null,
                        null),
                new FeeStandardEvent.Opened(
                        standard,
                        community,
                        new FeeItem(FeeKind.PROPERTY, "property-home"),
                        "待审物业费",
                        new Scope(Set.of(), List.of())),
                new FeeStandardEvent.VersionProposed(
                        standard,
                        1,
                        DAY,
                        The_pages_of_standards_and_the_ledger.terms("2.50"),
                        user(Role.ACCOUNTANT)),
                new DailyCloseEvent.Opened(day, community, user(Role.CASHIER), DAY),
                new DailyCloseEvent.Closed(day, List.of(), List.of(), user(Role.CASHIER)));
    }

    @Test
    void is_what_others_asked_for_and_not_what_I_asked_for() {
        RegisterSystem.as(Role.ACCOUNTANT, community);
        assertThat(PAGES.chinese("/approvals"))
                .contains(base + "/waivers/" + waiver + "/approval", "23.38", "减免")
                .contains(base + "/refunds/" + refund + "/approval")
                .contains("争议待裁决", "面积有误", "日结复核")
                .contains("我提出的", "待审物业费")
                .doesNotContain("/api/fee-standards/" + standard + "/versions/1/approval");
        RegisterSystem.as(Role.MANAGER, community);
        assertThat(PAGES.chinese("/approvals"))
                .contains("/api/fee-standards/" + standard + "/versions/1/approval")
                .doesNotContain(base + "/waivers/" + waiver + "/approval");
        assertThat(PAGES.english("/approvals")).contains("I asked, another decides", "Waiver");
    }

    @Test
    void is_for_a_cashier_what_is_to_be_paid_out() {
        RegisterSystem.as(Role.CASHIER, community);
        assertThat(PAGES.chinese("/approvals")).contains("没有等您处理的事", "退款审批");
        SYSTEM.happened(new RefundEvent.RefundApproved(account, refund));
        assertThat(PAGES.chinese("/approvals")).contains("退款待付", "/fee-accounts/" + account);
    }

    @Test
    void goes_away_when_it_is_decided() {
        SYSTEM.happened(
                new AdjustmentEvent.AdjustmentRejected(account, waiver),
                new FeeStandardEvent.VersionApproved(standard, 1));
        RegisterSystem.as(Role.ACCOUNTANT, community);
        assertThat(PAGES.chinese("/approvals"))
                .contains("/versions/1/publication", "/versions/1/rejection")
                .doesNotContain(waiver.toString());
    }

    @Test
    void is_of_my_communities_alone() {
        RegisterSystem.as(Role.ACCOUNTANT, communityId());
        assertThat(PAGES.chinese("/approvals")).doesNotContain("审批花园");
        RegisterSystem.as(Role.GUARD);
        assertThat(PAGES.refuses("/approvals")).isTrue();
    }

    /** As events name the user of a role in these tests. */
    private static String user(Role role) {
        return UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
