package guanjia.command.property;

import static guanjia.command.property.Estate.DOOR_KEYS;
import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.WATER;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.registered;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.door.CommandRefused;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.history.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole table: which command does what in which state. A new command must take its row. */
class Every_handover_state_and_command {

    private static final HandoverId HANDOVER = new HandoverId(Ids.next());
    private static final DefectId DEFECT = new DefectId(Ids.next());

    private static final String TABLE =
            """
            command         | none             | open            | complete        | signed               | cancelled
            OpenHandover    | happens          | HandoverIdTaken | HandoverIdTaken | HandoverIdTaken      | HandoverIdTaken
            CheckIdentity   | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            SignAgreement   | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            ReadMeters      | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            HandOverKeys    | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            InspectItem     | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            FindDefect      | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            RectifyDefect   | NoSuchDefect     | NoSuchDefect    | happens         | happens              | happens
            ReinspectDefect | NoSuchDefect     | NoSuchDefect    | NotRectified    | NotRectified         | NotRectified
            SignHandover    | NoSuchHandover   | StepsMissing    | happens         | NotOpen              | NotOpen
            CancelHandover  | NoSuchHandover   | happens         | happens         | NotOpen              | NotOpen
            RedateHandover  | NoSuchHandover   | NotSigned       | NotSigned       | happens              | NotSigned
            """;

    @Test
    void pair_is_decided_on_purpose() {
        List<String> table = new ArrayList<>();
        table.add("command|" + String.join("|", states().keySet()));
        for (HandoverCommand command : commands()) {
            table.add(
                    command.getClass().getSimpleName()
                            + states().values().stream()
                                    .map(events -> outcome(events, command))
                                    .collect(Collectors.joining("|", "|", "")));
        }
        assertThat(table).containsExactlyElementsOf(TABLE.replace(" ", "").lines().toList());
    }

    @Test
    void command_there_is_has_its_row() {
        assertThat(commands().stream().map(command -> command.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(HandoverCommand.class.getPermittedSubclasses())
                                .map(Class::getName)
                                .toList());
    }

    private static String outcome(List<PropertyEvent> events, HandoverCommand command) {
        Unit unit = new Unit();
        events.forEach(event -> unit.evolve(event, null));
        try {
            assertThat(Decide.decide(unit, command, Scenario.ASKED)).isNotEmpty();
            return "happens";
        } catch (CommandRefused refused) {
            return refused.refusal().getClass().getSimpleName();
        }
    }

    private static Map<String, List<PropertyEvent>> states() {
        List<PropertyEvent> none = List.of(registered(HOME, "1", null, Origin.REGISTERED));
        List<PropertyEvent> open =
                and(
                        none,
                        new PropertyEvent.HandoverOpened(
                                HOME, HANDOVER, Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY));
        List<PropertyEvent> complete =
                and(
                        open,
                        new PropertyEvent.IdentityChecked(HOME, HANDOVER, "身份证"),
                        new PropertyEvent.AgreementSigned(HOME, HANDOVER, "A-1"),
                        new PropertyEvent.MetersRead(HOME, HANDOVER, List.of(WATER)),
                        new PropertyEvent.KeysHandedOver(HOME, HANDOVER, List.of(DOOR_KEYS)),
                        new PropertyEvent.DefectFound(HOME, HANDOVER, DEFECT, "漏水"));
        Map<String, List<PropertyEvent>> states = new LinkedHashMap<>();
        states.put("none", none);
        states.put("open", open);
        states.put("complete", complete);
        states.put(
                "signed",
                and(
                        complete,
                        new PropertyEvent.HandoverSigned(
                                HOME, HANDOVER, Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY)));
        states.put("cancelled", and(complete, new PropertyEvent.HandoverCancelled(HOME, HANDOVER)));
        return states;
    }

    private static List<PropertyEvent> and(List<PropertyEvent> before, PropertyEvent... more) {
        return Stream.concat(before.stream(), Arrays.stream(more)).toList();
    }

    private static List<HandoverCommand> commands() {
        return List.of(
                new HandoverCommand.OpenHandover(
                        HOME, HANDOVER, Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY),
                new HandoverCommand.CheckIdentity(HOME, HANDOVER, "身份证"),
                new HandoverCommand.SignAgreement(HOME, HANDOVER, "A-1"),
                new HandoverCommand.ReadMeters(HOME, HANDOVER, List.of(WATER)),
                new HandoverCommand.HandOverKeys(HOME, HANDOVER, List.of(DOOR_KEYS)),
                new HandoverCommand.InspectItem(HOME, HANDOVER, "厨房", true, DEFECT, null),
                new HandoverCommand.FindDefect(HOME, HANDOVER, new DefectId(Ids.next()), "渗水"),
                new HandoverCommand.RectifyDefect(HOME, DEFECT),
                new HandoverCommand.ReinspectDefect(HOME, DEFECT, true),
                new HandoverCommand.SignHandover(HOME, HANDOVER, TODAY),
                new HandoverCommand.CancelHandover(HOME, HANDOVER, "改期"),
                new HandoverCommand.RedateHandover(HOME, HANDOVER, TODAY.minusDays(1), "写错"));
    }
}
