package guanjia.query.meter;

import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CommunityId;
import guanjia.events.MeterEvent;
import guanjia.events.MeterEvent.Installed;
import guanjia.events.MeterEvent.Read;
import guanjia.events.MeterEvent.ReadingCorrected;
import guanjia.events.MeterEvent.Removed;
import guanjia.events.MeterEvent.Source;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.query.fees.FeesSystem;
import guanjia.query.register.Pages;
import guanjia.query.register.RegisterSystem;
import guanjia.query.register.Residence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class The_pages_of_meters {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Pages PAGES = new Pages(SYSTEM);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PropertyId other = unitId();
    private final MeterId water = meterId();
    private final MeterId power = meterId();

    @BeforeEach
    void twoHomesWithMeters() {
        SYSTEM.happened(
                community(community, "抄表花园"),
                unit(home, community, "3栋", "2单元", "1502"),
                unit(other, community, "10栋", "1单元", "101"),
                installed(water, home, MeterKind.WATER, "W-1502", null),
                installed(power, other, MeterKind.ELECTRICITY, "E-101", null),
                read(water, FIRST.plusDays(31), "110", "10"),
                read(water, FIRST.plusDays(59), "124", "14"));
        RegisterSystem.as(Role.TECHNICIAN);
    }

    @Test
    void list_them_in_the_order_of_their_places_with_what_they_showed_last() {
        String page = PAGES.chinese("/meters?community=" + community);
        assertThat(page).contains("3栋2单元1502", "W-1502", "124", "14", "本月未抄", "2026-03-01");
        assertThat(page.indexOf("3栋2单元1502")).isLessThan(page.indexOf("10栋1单元101"));
        String of = "/meters?community=" + community;
        assertThat(PAGES.chinese(of + "&kind=ELECTRICITY"))
                .contains("E-101")
                .doesNotContain("W-1502");
        assertThat(PAGES.chinese(of + "&q=1502")).contains("W-1502").doesNotContain("E-101");
        assertThat(PAGES.chinese(of + "&show=REMOVED")).contains("没有符合条件的记录");
        assertThat(PAGES.chinese("/api/meters.csv?community=" + community))
                .contains("W-1502", "水表", "124");
    }

    @Test
    void tell_which_nobody_has_read_this_month() {
        String missing = "/meters?show=MISSING&community=" + community;
        assertThat(PAGES.chinese(missing)).contains("W-1502");
        SYSTEM.happened(read(water, Residence.today(), "130", "6"));
        assertThat(PAGES.chinese(missing)).doesNotContain("W-1502").contains("E-101");
    }

    @Test
    void say_nothing_of_what_is_not_so() {
        SYSTEM.happened(read(power, Residence.today(), "130", "30"));
        assertThat(PAGES.chinese("/meters?community=" + community + "&kind=ELECTRICITY"))
                .doesNotContain("badge gj-red", "badge gj-amber", "badge gj-blue");
        assertThat(PAGES.chinese("/meters/" + power)).doesNotContain("过零</span>");
    }

    @Test
    void show_a_correction_beside_what_was_recorded_at_first() {
        SYSTEM.happened(
                new ReadingCorrected(
                        water,
                        FIRST.plusDays(31),
                        new BigDecimal("112"),
                        new BigDecimal("12"),
                        new BigDecimal("12")));
        assertThat(PAGES.chinese("/meters/" + water)).contains("112", "<del>110</del>", "更正读数");
        assertThat(PAGES.chinese("/api/meters/" + water)).contains("\"lastUsed\":12");
        SYSTEM.happened(
                new ReadingCorrected(
                        water,
                        FIRST.plusDays(59),
                        new BigDecimal("120"),
                        new BigDecimal("8"),
                        null));
        assertThat(PAGES.chinese("/api/meters/" + water)).contains("\"lastReading\":120");
    }

    @Test
    void lead_from_a_meter_to_the_one_in_its_place() {
        MeterId next = meterId();
        SYSTEM.happened(
                new Removed(
                        water,
                        FIRST.plusDays(70),
                        new BigDecimal("130"),
                        new BigDecimal("6"),
                        next),
                installed(next, home, MeterKind.WATER, "W-NEW", water));
        assertThat(PAGES.chinese("/meters/" + water))
                .contains("/meters/" + next, "2026-03-12 拆除")
                .doesNotContain("/replacement\"");
        assertThat(PAGES.chinese("/meters/" + next)).contains("/meters/" + water);
    }

    @Test
    void go_from_meter_to_meter_of_a_building_and_know_what_is_usual() {
        String round = "/meters/round?community=" + community + "&on=2026-03-31";
        // 24 in 59 days, three times that over 30 days and 10 more: 24/59 × 90 + 10 = 46.61.
        assertThat(PAGES.chinese(round + "&building=3栋"))
                .contains("/api/meters/" + water + "/readings", "data-last=\"124\"")
                .contains("data-most=\"170.610\"")
                .doesNotContain(power.toString());
        assertThat(PAGES.english(round)).contains("Enter leads to the next one");
        SYSTEM.happened(read(water, LocalDate.of(2026, 3, 31), "130", "6"));
        assertThat(PAGES.chinese(round)).contains("已抄");
    }

    @Test
    void are_kept_by_those_whose_work_it_is() {
        assertThat(PAGES.chinese("/meters/" + water)).contains("/replacement\"", "/corrections\"");
        RegisterSystem.as(Role.CASHIER);
        assertThat(PAGES.chinese("/meters/" + water))
                .contains("/readings\"")
                .doesNotContain("/replacement\"", "/corrections\"");
        RegisterSystem.as(Role.MANAGER, communityId());
        assertThat(PAGES.status("/meters/" + water)).isEqualTo(404);
        RegisterSystem.as(Role.GUARD);
        assertThat(PAGES.refuses("/meters")).isTrue();
        RegisterSystem.as(Role.MANAGER);
        assertThat(PAGES.chinese("/meters/new?property=" + home)).contains("3栋2单元1502");
        assertThat(PAGES.chinese("/story/meter/" + water)).contains("安装表计", "抄表");
    }

    private MeterEvent installed(
            MeterId meter,
            PropertyId unit,
            MeterKind kind,
            String number,
            @Nullable MeterId replaces) {
        return new Installed(
                meter,
                community,
                unit,
                kind,
                number,
                5,
                BigDecimal.ONE,
                new BigDecimal("100"),
                FIRST,
                replaces);
    }

    private static MeterEvent read(MeterId meter, LocalDate on, String reading, String used) {
        return new Read(
                meter, on, new BigDecimal(reading), new BigDecimal(used), Source.SEEN, false);
    }

    private static MeterId meterId() {
        return new MeterId(Ids.next());
    }
}
