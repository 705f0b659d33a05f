package guanjia.command.workorder;

import static guanjia.command.workorder.Orders.CHEN;
import static guanjia.command.workorder.Orders.asked;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderState;
import guanjia.history.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The whole table: which command does what in which state. A new command must take its row in
 * {@code states-and-commands.txt}; a point stands for a state that does not allow it.
 */
class Every_state_and_command_of_a_work_order {

    private static final UserAccountId MANAGER = new UserAccountId(Ids.next());

    @Test
    void pair_is_decided_on_purpose() throws IOException {
        List<String> table = new ArrayList<>();
        table.add("command|" + row(state -> state.name()));
        for (WorkOrderCommand command : Orders.commands()) {
            String name = command.getClass().getSimpleName();
            table.add(name + "|" + row(state -> outcome(orderIn(state), command)));
        }
        assertThat(table).containsExactlyElementsOf(stated());
    }

    @Test
    void command_there_is_has_its_row() {
        assertThat(Orders.commands().stream().map(command -> command.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(WorkOrderCommand.class.getPermittedSubclasses())
                                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                                .map(Class::getName)
                                .toList());
    }

    @Test
    void state_can_be_reached() {
        for (WorkOrderState state : WorkOrderState.values()) {
            assertThat(orderIn(state).state()).isEqualTo(state);
        }
    }

    private interface Cell {
        String of(WorkOrderState state);
    }

    private static String row(Cell cell) {
        return Arrays.stream(WorkOrderState.values())
                .map(cell::of)
                .collect(Collectors.joining("|"));
    }

    private static Order orderIn(WorkOrderState state) {
        Order order = new Order();
        for (WorkOrderCommand command : Orders.wayTo(state)) {
            Decide.decide(order, command, who(command)).forEach(order::evolve);
        }
        return order;
    }

    private static String outcome(Order order, WorkOrderCommand command) {
        try {
            List<? extends WorkOrderEvent> events = Decide.decide(order, command, who(command));
            return events.isEmpty() ? "nothing" : "happens";
        } catch (CommandRefused refused) {
            String why = refused.refusal().getClass().getSimpleName();
            return why.equals("WrongState") ? "." : why;
        }
    }

    /** A technician does the work, a manager the rest. */
    private static Asked who(WorkOrderCommand command) {
        boolean work =
                command instanceof DispatchCommand.Grab || command instanceof RepairCommand.Quote;
        return work
                ? asked(CHEN, Role.TECHNICIAN, Duration.ZERO)
                : asked(MANAGER, Role.MANAGER, Duration.ZERO);
    }

    private static List<String> stated() throws IOException {
        try (InputStream file =
                Every_state_and_command_of_a_work_order.class.getResourceAsStream(
                        "/workorder/states-and-commands.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace(" ", "")
                    .lines()
                    .toList();
        }
    }
}
