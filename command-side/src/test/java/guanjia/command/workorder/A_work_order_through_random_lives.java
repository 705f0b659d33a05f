package guanjia.command.workorder;

import static guanjia.command.workorder.Orders.CHEN;
import static guanjia.command.workorder.Orders.GUO;
import static guanjia.command.workorder.Orders.HOME;
import static guanjia.command.workorder.Orders.report;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.events.AcceptanceEvent;
import guanjia.events.Money;
import guanjia.events.RepairEvent;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderState;
import guanjia.history.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand lives of an order in which anybody asks for anything. What must hold is checked
 * against the bare events, not against the state that made the decisions. A failure names its seed.
 */
class A_work_order_through_random_lives {

    private static final int LIVES = 10_000;
    private static final int COMMANDS_OF_A_LIFE = 80;
    private static final UserAccountId MANAGER = new UserAccountId(Ids.next());
    private static final List<WorkOrderCommand> COMMANDS = Orders.commands();
    private static final List<WorkOrderCommand> WAY =
            Orders.wayTo(WorkOrderState.CLOSED).reversed();

    @Test
    void never_breaks_a_rule() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<WorkOrderEvent> events = live(seed, seen);
            assertThat(doneBehindArrival(events)).as("arrival, seed %d", seed).isTrue();
            assertThat(nothingBehindTheEnd(events)).as("end, seed %d", seed).isTrue();
            assertThat(withinTheQuote(events)).as("quote, seed %d", seed).isTrue();
        }
        // A simulation that never gets anywhere would prove nothing.
        assertThat(seen.keySet()).contains("Reopened", "ReworkDemanded", "ForceFinished");
        assertThat(seen.getOrDefault("Closed", 0)).isGreaterThan(LIVES / 100);
    }

    private static List<WorkOrderEvent> live(int seed, Map<String, Integer> seen) {
        SplittableRandom random = new SplittableRandom(seed);
        Order order = new Order();
        List<WorkOrderEvent> events = new ArrayList<>();
        ask(order, report(HOME, Priority.P3), who(random, 0), events, seen);
        for (int i = 1; i < COMMANDS_OF_A_LIFE; i++) {
            WorkOrderCommand command = random.nextInt(4) == 0 ? onward(order) : any(random);
            boolean givesUp =
                    command instanceof ReportCommand.Cancel
                            || command instanceof RepairCommand.ForceFinish;
            if (!givesUp || random.nextInt(8) == 0) {
                ask(order, command, who(random, i), events, seen);
            }
        }
        return events;
    }

    private static WorkOrderCommand any(SplittableRandom random) {
        return COMMANDS.get(random.nextInt(COMMANDS.size()));
    }

    /** What would bring the order nearer to its end, or few lives would get there. */
    private static WorkOrderCommand onward(Order order) {
        return WAY.stream()
                .filter(command -> happens(order, command))
                .findFirst()
                .orElse(WAY.getLast());
    }

    private static boolean happens(Order order, WorkOrderCommand command) {
        try {
            return !Decide.decide(
                            order, command, Orders.asked(MANAGER, Role.MANAGER, Duration.ZERO))
                    .isEmpty();
        } catch (CommandRefused refused) {
            return false;
        }
    }

    private static void ask(
            Order order,
            WorkOrderCommand command,
            Asked asked,
            List<WorkOrderEvent> events,
            Map<String, Integer> seen) {
        try {
            for (WorkOrderEvent event : Decide.decide(order, command, asked)) {
                order.evolve(event);
                events.add(event);
                seen.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            }
        } catch (CommandRefused refused) {
            seen.merge("refused", 1, Integer::sum);
        }
    }

    private static Asked who(SplittableRandom random, int step) {
        Duration later = Duration.ofMinutes(30L * step);
        return switch (random.nextInt(4)) {
            case 0 -> Orders.technician(CHEN, later);
            case 1 -> Orders.technician(GUO, later);
            default -> Orders.asked(MANAGER, Role.MANAGER, later);
        };
    }

    private static boolean doneBehindArrival(List<WorkOrderEvent> events) {
        boolean arrived = false;
        for (WorkOrderEvent event : events) {
            arrived |= event instanceof RepairEvent.Arrived;
            if (event instanceof RepairEvent.Completed && !arrived) {
                return false;
            }
        }
        return true;
    }

    private static boolean nothingBehindTheEnd(List<WorkOrderEvent> events) {
        WorkOrderState state = WorkOrderState.REPORTED;
        for (WorkOrderEvent event : events) {
            boolean allowed =
                    event instanceof AcceptanceEvent.QualityChecked
                            || event instanceof AcceptanceEvent.Reopened;
            if (state.isOver() && !allowed) {
                return false;
            }
            state = state.after(event);
        }
        return true;
    }

    /** What somebody pays for never costs more than that one agreed to. */
    private static boolean withinTheQuote(List<WorkOrderEvent> events) {
        @Nullable Money agreed = null;
        boolean paid = false;
        for (WorkOrderEvent event : events) {
            switch (event) {
                case WorkOrderEvent.Triaged it ->
                        paid = it.payer() == WorkOrderEvent.Payer.CHARGEABLE;
                case RepairEvent.QuoteApproved it -> agreed = it.total();
                case RepairEvent.Completed it -> {
                    if (paid && agreed != null && it.total().exceeds(agreed)) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }
}
