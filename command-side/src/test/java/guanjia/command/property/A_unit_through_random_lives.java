package guanjia.command.property;

import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.registered;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyEvent.OwnershipTransferred;
import guanjia.events.PropertyEvent.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand lives of a unit in which anything is asked. What must hold is checked against the
 * bare events, not against the state that made the decisions. A failure names its seed.
 */
class A_unit_through_random_lives {

    private static final int LIVES = 10_000;
    private static final int COMMANDS_OF_A_LIFE = 120;

    @Test
    void never_breaks_a_rule() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<PropertyEvent> events = live(seed, seen);
            assertThat(sharesAddUp(events)).as("shares, seed %d", seed).isTrue();
            assertThat(oneOpenHandoverEach(events)).as("handovers, seed %d", seed).isTrue();
            assertThat(noOverlap(events)).as("stays, seed %d", seed).isTrue();
            assertThat(nothingAfterTheEnd(events)).as("end, seed %d", seed).isTrue();
        }
        // A simulation that never gets anywhere would prove nothing.
        assertThat(seen.keySet())
                .contains("HandoverSigned", "HandoverRedated", "Split", "DefectReinspected");
        assertThat(seen.getOrDefault("HandoverSigned", 0)).isGreaterThan(LIVES / 10);
        assertThat(seen.getOrDefault("HandoverRedated", 0)).isGreaterThan(LIVES / 100);
    }

    private static List<PropertyEvent> live(int seed, Map<String, Integer> seen) {
        RandomAsker asker = new RandomAsker(seed);
        Unit unit = new Unit();
        List<PropertyEvent> events = new ArrayList<>();
        events.add(registered(HOME, "N0", "89.35", Origin.REGISTERED));
        unit.evolve(events.getFirst(), null);
        for (int i = 0; i < COMMANDS_OF_A_LIFE; i++) {
            for (PropertyEvent event : answer(unit, asker.next())) {
                unit.evolve(event, null);
                events.add(event);
                seen.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        return events;
    }

    private static List<PropertyEvent> answer(Unit unit, Command command) {
        try {
            return command instanceof HandoverCommand move
                    ? Decide.decide(unit, move, Scenario.ASKED)
                    : Decide.decide(unit, (PropertyCommand) command, Scenario.ASKED);
        } catch (CommandRefused refused) {
            return List.of();
        }
    }

    private static boolean sharesAddUp(List<PropertyEvent> events) {
        return events.stream()
                .filter(OwnershipTransferred.class::isInstance)
                .map(event -> ((OwnershipTransferred) event).owners())
                .allMatch(owners ->
                        owners.stream()
                                        .map(Share::percent)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(new BigDecimal(100))
                                == 0);
    }

    private static boolean oneOpenHandoverEach(List<PropertyEvent> events) {
        Map<Object, PersonId> open = new HashMap<>();
        for (PropertyEvent event : events) {
            switch (event) {
                case PropertyEvent.HandoverOpened it -> open.put(it.handover(), it.person());
                case PropertyEvent.HandoverSigned it -> open.remove(it.handover());
                case PropertyEvent.HandoverCancelled it -> open.remove(it.handover());
                default -> {}
            }
            Set<PersonId> persons = new HashSet<>(open.values());
            if (persons.size() < open.size()) {
                return false;
            }
        }
        return true;
    }

    /** Signed moves of one person, on their last day each, go in, out, in, out through time. */
    private static boolean noOverlap(List<PropertyEvent> events) {
        Map<PersonId, Map<Object, LocalDate>> moves = new HashMap<>();
        Map<Object, Direction> directions = new HashMap<>();
        for (PropertyEvent event : events) {
            if (event instanceof PropertyEvent.HandoverSigned it) {
                moves.computeIfAbsent(it.person(), _ -> new java.util.LinkedHashMap<>())
                        .put(it.handover(), it.on());
                directions.put(it.handover(), it.direction());
            } else if (event instanceof PropertyEvent.HandoverRedated it) {
                moves.getOrDefault(it.person(), new HashMap<>()).put(it.handover(), it.on());
            }
        }
        return moves.values().stream().allMatch(own -> alternate(own, directions));
    }

    private static boolean alternate(
            Map<Object, LocalDate> moves, Map<Object, Direction> directions) {
        Direction expected = Direction.MOVE_IN;
        LocalDate last = LocalDate.MIN;
        for (Map.Entry<Object, LocalDate> move : moves.entrySet()) {
            if (directions.get(move.getKey()) != expected || move.getValue().isBefore(last)) {
                return false;
            }
            last = move.getValue();
            expected = expected == Direction.MOVE_IN ? Direction.MOVE_OUT : Direction.MOVE_IN;
        }
        return true;
    }

    private static boolean nothingAfterTheEnd(List<PropertyEvent> events) {
        boolean ended = false;
        for (PropertyEvent event : events) {
            boolean aboutDefects =
                    event instanceof PropertyEvent.DefectRectified
                            || event instanceof PropertyEvent.DefectReinspected;
            if (ended && !aboutDefects) {
                return false;
            }
            ended |= event instanceof PropertyEvent.Split;
            ended |= event instanceof PropertyEvent.Withdrawn;
        }
        return true;
    }
}
