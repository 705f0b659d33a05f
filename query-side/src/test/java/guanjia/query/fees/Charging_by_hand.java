package guanjia.query.fees;

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
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.MeterEvent;
import guanjia.events.MeterId;
import guanjia.events.PersonId;
import guanjia.events.Price;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.query.page.Json;
import guanjia.query.register.Pages;
import guanjia.query.register.RegisterSystem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Charging_by_hand {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Pages PAGES = new Pages(SYSTEM);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PersonId wang = personId();
    private final FeeAccountId account = accountId();
    private final ChargeId march = chargeId();
    private final FeeStandardId standard = standardId();
    private final FeeStandardId water = standardId();
    private final String page = "/fee-accounts/" + account + "/charge";

    @BeforeEach
    void aHomeWithStandardsAndAMeter() {
        FeeTerms byArea = The_pages_of_standards_and_the_ledger.terms("2.50");
        SYSTEM.happened(
                community(community, "计费花园"),
                unit(home, community, "3栋", "2单元", "1502"),
                person(wang, "王芳", null),
                owned(home, LocalDate.of(2024, 4, 1), wang),
                opened(account, community, home),
                new FeeStandardEvent.Opened(
                        standard,
                        community,
                        new FeeItem(FeeKind.PROPERTY, "property-home"),
                        "住宅物业费",
                        new Scope(Set.of(), List.of())),
                new FeeStandardEvent.VersionProposed(standard, 1, FROM, byArea, "zhao"),
                new FeeStandardEvent.VersionApproved(standard, 1),
                new FeeStandardEvent.VersionPublished(standard, 1, FROM),
                new FeeStandardEvent.Opened(
                        water,
                        community,
                        new FeeItem(FeeKind.WATER, "water"),
                        "自来水费",
                        new Scope(Set.of(), List.of())),
                new FeeStandardEvent.VersionProposed(water, 1, FROM, metered(byArea), "zhao"),
                new FeeStandardEvent.VersionApproved(water, 1),
                new FeeStandardEvent.VersionPublished(water, 1, FROM),
                new MeterEvent.Installed(
                        new MeterId(Ids.next()),
                        community,
                        home,
                        MeterKind.WATER,
                        "W-77",
                        5,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        FROM,
                        null),
                monthly(account, march, MARCH, standard, owner(wang)));
        RegisterSystem.as(Role.ACCOUNTANT);
    }

    @Test
    void suggests_the_first_days_that_are_not_charged_and_the_area_of_the_register() {
        assertThat(PAGES.chinese(page)).contains("住宅物业费", "自来水费", "name=\"gross\"");
        assertThat(PAGES.chinese(page + "?standard=" + standard))
                .contains("value=\"2026-04-01\"", "value=\"2026-04-30\"", "value=\"89.35\"")
                .contains("/api/fee-accounts/" + account + "/standard-charges", "王芳");
        assertThat(PAGES.english(page + "?standard=" + standard)).contains("Unit: m²");
    }

    @Test
    void asks_for_the_meter_where_a_meter_counts() {
        assertThat(PAGES.chinese(page + "?standard=" + water))
                .contains("W-77（3栋2单元1502，2024-01-01 读数 10）")
                .doesNotContain("name=\"quantity\"");
    }

    @Test
    void makes_a_charge_anew_for_its_own_days() {
        assertThat(PAGES.chinese("/fee-accounts/" + account + "/charges/" + march))
                .contains("replaces=" + march);
        assertThat(PAGES.chinese(page + "?standard=" + standard + "&replaces=" + march))
                .contains("冲销并重新计费", "value=\"2026-03-01\"", "value=\"2026-03-31\"")
                .contains("name=\"replaces\" value=\"" + march + "\"");
    }

    @Test
    void says_how_it_is_reckoned_before_it_is_booked() {
        var charge = monthly(account, chargeId(), MARCH, standard, owner(wang)).charge();
        String json = Json.write(new ChargingPages.Preview(charge, yuan("30.00")));
        assertThat(PAGES.post(page + "/preview", json))
                .contains("将计费 223.38 元", "预收抵扣 30.00 元", "89.35 ㎡ × 2.50 元", "住宅物业费")
                .doesNotContain("<html");
    }

    @Test
    void is_for_those_who_keep_accounts() {
        RegisterSystem.as(Role.CASHIER);
        assertThat(PAGES.refuses(page)).isTrue();
        RegisterSystem.as(Role.MANAGER, communityId());
        assertThat(PAGES.status(page)).isEqualTo(404);
    }

    private static FeeTerms metered(FeeTerms like) {
        return new FeeTerms(
                Basis.METER,
                MeterKind.WATER,
                new Pricing(Price.of("3"), Per.QUANTITY, List.of(), null),
                like.billing(),
                like.proration(),
                like.due(),
                like.lateFee(),
                like.order(),
                like.taxRate(),
                like.rounding(),
                null,
                12,
                "供水协议");
    }
}
