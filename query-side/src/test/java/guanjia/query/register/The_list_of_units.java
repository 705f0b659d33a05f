package guanjia.query.register;

import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.handoverId;
import static guanjia.query.register.Estate.movedIn;
import static guanjia.query.register.Estate.movedOut;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.query.page.Slice;
import guanjia.query.register.UnitFilter.Show;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class The_list_of_units {

    private static final RegisterSystem SYSTEM = RegisterSystem.shared();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    private final CommunityId community = communityId();
    private final CommunityId other = communityId();
    private final PropertyId home = unitId();
    private final PropertyId garage = unitId();
    private final PersonId wang = personId();
    private final String name = "列表花园" + community;

    @BeforeEach
    void twoCommunities() {
        SYSTEM.happened(
                community(community, name),
                community(other, "别处" + other),
                unit(unitId(), community, "10栋", "101"),
                unit(home, community, "2栋", "1单元", "1502"),
                unit(unitId(), community, "2栋", "1单元", "201"),
                unit(garage, community, Usage.PARKING_SPACE, "地下车库", "B-7"),
                unit(unitId(), other, "2栋", "1单元", "1502"),
                person(wang, "欧阳" + community, "139" + tail()));
    }

    @Test
    void sorts_places_as_people_do() {
        assertThat(labels(filter(null, null, null)))
                .containsExactly("2栋1单元201", "2栋1单元1502", "10栋101", "地下车库B-7");
    }

    @Test
    void is_read_page_by_page_without_missing_any() {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            Slice<UnitRow> page =
                    list(
                            new UnitFilter(null, community.value(), null, null, null, cursor, 2),
                            RegisterSystem.as(Role.MANAGER));
            page.rows().forEach(row -> all.add(row.label()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(all).containsExactlyElementsOf(labels(filter(null, null, null)));
    }

    @Test
    void is_filtered_by_building_usage_and_occupancy() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), DAY));
        assertThat(labels(filter(null, Usage.PARKING_SPACE, null))).containsExactly("地下车库B-7");
        assertThat(labels(filter(null, null, Show.OCCUPIED))).containsExactly("2栋1单元1502");
        assertThat(labels(filter(null, null, Show.VACANT))).hasSize(3);
        assertThat(labels(new UnitFilter(null, community.value(), "2栋", null, null, null, null)))
                .containsExactly("2栋1单元201", "2栋1单元1502");
        SYSTEM.happened(movedOut(home, wang, handoverId(), DAY.plusDays(9)));
        assertThat(labels(filter(null, null, Show.OCCUPIED))).isEmpty();
    }

    @Test
    void finds_a_unit_in_the_ways_people_write_it() {
        for (String words : List.of("1502", "2栋1单元1502", "2-1-1502", "元1502")) {
            assertThat(labels(filter(words, null, null))).as(words).containsExactly("2栋1单元1502");
        }
    }

    @Test
    void finds_a_unit_behind_the_name_of_its_community_among_all() {
        for (String words : List.of(name + "2栋1单元1502", name + " 1502", name + " 2-1-1502")) {
            assertThat(everywhere(words)).as(words).containsExactly("2栋1单元1502");
        }
    }

    @Test
    void finds_a_unit_by_the_number_of_its_place_among_all() {
        assertThat(everywhere("1502")).contains("2栋1单元1502").doesNotContain("10栋101");
    }

    @Test
    void finds_a_home_by_the_name_or_telephone_of_who_lives_there() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), DAY));
        for (String words : List.of("欧阳" + community, "139" + tail(), "+86 139" + tail())) {
            assertThat(everywhere(words)).as(words).containsExactly("2栋1单元1502");
        }
    }

    @Test
    void finds_no_person_for_an_analyst() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), DAY));
        UnitFilter words = new UnitFilter("欧阳" + community, null, null, null, null, null, null);
        assertThat(list(words, RegisterSystem.as(Role.ANALYST)).rows()).isEmpty();
    }

    @Test
    void shows_staff_only_what_lies_in_their_communities() {
        Scope scope = RegisterSystem.as(Role.SERVICE_DESK, other);
        assertThat(list(UnitFilter.none(), scope).rows())
                .extracting(UnitRow::label)
                .containsExactly("2栋1单元1502");
        assertThat(list(filter(null, null, null), scope).rows()).isEmpty();
        assertThat(SYSTEM.bean(UnitQuery.class).find(home.value(), DAY, scope)).isEmpty();
    }

    @Test
    void shows_a_resident_the_own_home_only() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), DAY));
        Scope scope = RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(list(UnitFilter.none(), scope).rows())
                .extracting(UnitRow::id)
                .containsExactly(home.value());
        assertThat(SYSTEM.bean(UnitQuery.class).find(garage.value(), DAY, scope)).isEmpty();
    }

    @Test
    void keeps_units_that_ended_apart() {
        SYSTEM.happened(new PropertyEvent.Withdrawn(garage, DAY));
        assertThat(labels(filter(null, null, null))).doesNotContain("地下车库B-7");
        assertThat(labels(filter(null, null, Show.ENDED))).containsExactly("地下车库B-7");
    }

    private UnitFilter filter(@Nullable String q, @Nullable Usage usage, @Nullable Show show) {
        return new UnitFilter(q, community.value(), null, usage, show, null, null);
    }

    private List<String> everywhere(String words) {
        return labels(new UnitFilter(words, null, null, null, null, null, null));
    }

    private static List<String> labels(UnitFilter filter) {
        return list(filter, RegisterSystem.as(Role.MANAGER)).rows().stream()
                .map(UnitRow::label)
                .toList();
    }

    private static Slice<UnitRow> list(UnitFilter filter, Scope scope) {
        return SYSTEM.bean(Units.class).list(filter, scope);
    }

    private String tail() {
        return "%08d".formatted(Math.floorMod(community.value().hashCode(), 100_000_000));
    }
}
