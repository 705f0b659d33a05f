package guanjia.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CommunityId;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.register.UnitFilter.Show;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A page of a list costs the pages of the database that its rows stand on, wherever it begins and
 * whatever it is filtered by. Counted in blocks, since a clock says more about the machine.
 */
class A_hundred_thousand_units {

    private static final int BLOCKS_MAX = 1_500;
    private static final int SEARCH_BLOCKS_MAX = 5_000;
    private static final Pattern BLOCKS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");

    private static final String UNITS =
            """
            insert into rm_register_v1.property (property, community, building, entrance, number,
                label, place_order, usage, origin, made_from, registered_at, occupants)
            select gen_random_uuid(), ('00000000-0000-7000-8000-0000000000' || lpad(c::text, 2, '0'))::uuid,
                b || '栋', e || '单元', f || lpad(d::text, 2, '0'),
                b || '栋' || e || '单元' || f || lpad(d::text, 2, '0'),
                lpad(b::text, 6, '0') || '栋' || chr(31) || lpad(e::text, 6, '0') || '单元' || chr(31)
                    || chr(31) || lpad(f || lpad(d::text, 2, '0'), 6, '0'),
                case when b = 20 and d = 5 then 'SHOP' else 'HOME' end, 'REGISTERED', '{}', now(),
                case when f = 9 and d = 1 then 1 else 0 end
            from generate_series(10, 59) c, generate_series(1, 20) b, generate_series(1, 2) e,
                generate_series(1, 10) f, generate_series(1, 5) d
            """;

    private static @Nullable RegisterSystem system;

    @BeforeAll
    static void aCity() {
        RegisterSystem started = RegisterSystem.start();
        started.sql()
                .sql(
                        """
                        insert into rm_register_v1.community (community, name, address, stated,
                            doubts, others, registered_at, position)
                        select ('00000000-0000-7000-8000-0000000000' || c)::uuid, '小区' || c, '', '{}',
                            '{}', '{}', now(), 1
                        from generate_series(10, 59) c
                        """)
                .update();
        assertThat(started.sql().sql(UNITS).update()).isEqualTo(100_000);
        started.sql().sql("analyze rm_register_v1.property").update();
        system = started;
    }

    @AfterAll
    static void stop() {
        system().close();
    }

    @Test
    void are_listed_from_any_place_at_the_same_cost() {
        Scope everywhere = RegisterSystem.as(Role.MANAGER);
        assertThat(blocks(UnitFilter.none(), everywhere)).isLessThan(BLOCKS_MAX);
        String cursor = Cursor.of(community(55), "000010栋" + PlaceOrder.BETWEEN, new UUID(0, 0));
        assertThat(blocks(new UnitFilter(null, null, null, null, null, cursor, null), everywhere))
                .isLessThan(BLOCKS_MAX);
    }

    @Test
    void are_filtered_at_the_cost_of_a_page() {
        Scope everywhere = RegisterSystem.as(Role.MANAGER);
        for (Show show : Show.values()) {
            UnitFilter filter = new UnitFilter(null, null, null, null, show, null, null);
            assertThat(blocks(filter, everywhere)).as(show.name()).isLessThan(BLOCKS_MAX);
        }
        for (Usage usage : new Usage[] {Usage.HOME, Usage.SHOP, Usage.STORAGE}) {
            UnitFilter filter = new UnitFilter(null, null, null, usage, null, null, null);
            assertThat(blocks(filter, everywhere)).as(usage.name()).isLessThan(BLOCKS_MAX);
        }
        UnitFilter building = new UnitFilter(null, community(40), "12栋", null, null, null, null);
        assertThat(blocks(building, everywhere)).isLessThan(BLOCKS_MAX);
    }

    @Test
    void are_listed_for_staff_of_a_few_communities_at_the_same_cost() {
        Scope few =
                RegisterSystem.as(
                        Role.SERVICE_DESK,
                        CommunityId.of(community(12)),
                        CommunityId.of(community(50)));
        assertThat(blocks(UnitFilter.none(), few)).isLessThan(BLOCKS_MAX);
    }

    @Test
    void are_searched_at_a_bounded_cost() {
        Scope everywhere = RegisterSystem.as(Role.MANAGER);
        for (String words : new String[] {"1", "1005", "3栋", "3栋2单元1005", "小区33 3-2-1005"}) {
            UnitFilter filter = new UnitFilter(words, null, null, null, null, null, null);
            assertThat(blocks(filter, everywhere)).as(words).isLessThan(SEARCH_BLOCKS_MAX);
        }
    }

    private static UUID community(int number) {
        return UUID.fromString("00000000-0000-7000-8000-0000000000" + number);
    }

    /** Blocks that the database touches for one page. */
    private static int blocks(UnitFilter filter, Scope scope) {
        Units units = system().bean(Units.class);
        Condition condition = Units.behindCursor(filter, units.condition(filter, scope));
        String plan =
                String.join(
                        "\n",
                        system().sql()
                                .sql(
                                        "explain (analyze, buffers, timing off) "
                                                + Units.page(condition, filter.rows() + 1))
                                .params(condition.values())
                                .query(String.class)
                                .list());
        Matcher blocks = BLOCKS.matcher(plan);
        assertThat(blocks.find()).as(plan).isTrue();
        return Integer.parseInt(blocks.group(1))
                + (blocks.group(2) == null ? 0 : Integer.parseInt(blocks.group(2)));
    }

    private static RegisterSystem system() {
        if (system == null) {
            throw new IllegalStateException("not started");
        }
        return system;
    }
}
