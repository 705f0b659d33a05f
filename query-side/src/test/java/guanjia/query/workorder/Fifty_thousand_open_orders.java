package guanjia.query.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Role;
import guanjia.query.register.RegisterSystem;
import guanjia.query.workorder.Board.By;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the board costs a dispatcher of many communities at once. Prints what it measured. */
class Fifty_thousand_open_orders {

    private static final int ORDERS = 50_000;
    private static final int ROUNDS = 100;

    /** Far above the budget of 20 ms on a quiet machine, so that a busy one does not fail. */
    private static final Duration MEDIAN_MAX = Duration.ofMillis(250);

    private static final String INSERT =
            """
            insert into rm_workorder_v1.work_order (work_order, community, place, category, title,
                source, priority, state, technician, reported_at, response_due, arrival_due,
                completion_due, accepted_at, arrived_at, position)
            select gen_random_uuid(),
                ('00000000-0000-7000-8000-0000000000' || lpad((n % 50)::text, 2, '0'))::uuid,
                '3栋大堂', 'leak', '漏水 ' || n, 'PHONE', 'P' || 1 + n % 4,
                (array['REPORTED', 'TRIAGED', 'DISPATCHED', 'ACCEPTED', 'ARRIVED', 'IN_PROGRESS',
                    'SUSPENDED', 'COMPLETED', 'OWNER_ACCEPTED'])[1 + n % 9],
                case when n % 9 < 2 then null
                    else ('00000000-0000-7000-8000-0000000001' || lpad((n % 80)::text, 2, '0'))::uuid
                    end,
                now() - n * interval '1 minute', now() - n * interval '1 minute',
                now() - n * interval '1 minute' + interval '1 hour',
                now() - n * interval '1 minute' + interval '30 days',
                case when n % 9 > 2 then now() end, case when n % 9 > 3 then now() end, n
            from generate_series(1, ?) n
            """;

    @Test
    void are_put_into_lanes_at_once() {
        RegisterSystem system = OrderSystem.fresh();
        system.sql().sql(INSERT).param(ORDERS).update();
        system.sql().sql("vacuum analyze rm_workorder_v1.work_order").update();
        RegisterSystem.as(Role.MANAGER);
        BoardQuery board = system.bean(BoardQuery.class);
        for (By by : By.values()) {
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                board.of(by, null, OrderSight.current());
                times.add(System.nanoTime() - start);
            }
            times.sort(Long::compare);
            long median = times.get(ROUNDS / 2);
            System.out.printf(
                    "board of %,d open orders by %s: median %.1f ms, p99 %.1f ms%n",
                    ORDERS, by, median / 1e6, times.get(ROUNDS - 2) / 1e6);
            assertThat(Duration.ofNanos(median)).as(by.name()).isLessThan(MEDIAN_MAX);
        }
        system.close();
    }
}
