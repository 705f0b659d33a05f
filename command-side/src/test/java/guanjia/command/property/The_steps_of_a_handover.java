package guanjia.command.property;

import static guanjia.command.property.Estate.DOOR_KEYS;
import static guanjia.command.property.Estate.GARDEN;
import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.WATER;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.place;
import static guanjia.command.property.Estate.registered;

import guanjia.command.Scenario;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.Refusal;
import guanjia.command.property.HandoverCommand.CancelHandover;
import guanjia.command.property.HandoverCommand.CheckIdentity;
import guanjia.command.property.HandoverCommand.FindDefect;
import guanjia.command.property.HandoverCommand.HandOverKeys;
import guanjia.command.property.HandoverCommand.InspectItem;
import guanjia.command.property.HandoverCommand.ReadMeters;
import guanjia.command.property.HandoverCommand.RectifyDefect;
import guanjia.command.property.HandoverCommand.ReinspectDefect;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.AgreementSigned;
import guanjia.events.PropertyEvent.DefectFound;
import guanjia.events.PropertyEvent.DefectRectified;
import guanjia.events.PropertyEvent.DefectReinspected;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.HandoverOpened;
import guanjia.events.PropertyEvent.HandoverSigned;
import guanjia.events.PropertyEvent.IdentityChecked;
import guanjia.events.PropertyEvent.ItemInspected;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.KeysHandedOver;
import guanjia.events.PropertyEvent.MetersRead;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class The_steps_of_a_handover {

    private static final HandoverId HANDOVER = new HandoverId(Ids.next());
    private static final DefectId LEAK = new DefectId(Ids.next());
    private static final PropertyEvent OPENED =
            new HandoverOpened(HOME, HANDOVER, Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY);
    private static final PropertyEvent SIGNED =
            new HandoverSigned(HOME, HANDOVER, Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY);
    private static final PropertyEvent IDENTITY = new IdentityChecked(HOME, HANDOVER, "身份证");
    private static final PropertyEvent AGREEMENT = new AgreementSigned(HOME, HANDOVER, "A-1");
    private static final PropertyEvent METERS = new MetersRead(HOME, HANDOVER, List.of(WATER));
    private static final PropertyEvent KEYS =
            new KeysHandedOver(HOME, HANDOVER, List.of(DOOR_KEYS));
    private static final PropertyEvent FOUND = new DefectFound(HOME, HANDOVER, LEAK, "漏水");
    private static final PropertyEvent RECTIFIED = new DefectRectified(HOME, LEAK);
    private static final PropertyEvent GONE = new DefectReinspected(HOME, LEAK, true);

    private final SignHandover sign = new SignHandover(HOME, HANDOVER, TODAY);

    @Test
    void are_all_needed_before_the_signature() {
        when(sign)
                .expectExceptionDetails(
                        new HandoverRefusal.StepsMissing(
                                List.of(Step.IDENTITY, Step.AGREEMENT, Step.METERS, Step.KEYS)));
        when(sign, KEYS, IDENTITY, METERS)
                .expectExceptionDetails(new HandoverRefusal.StepsMissing(List.of(Step.AGREEMENT)));
    }

    @Test
    void may_be_taken_in_any_order_and_again() {
        when(sign, KEYS, KEYS, METERS, AGREEMENT, IDENTITY, METERS).expectEvents(SIGNED);
    }

    @Test
    void do_not_include_meters_where_a_unit_has_none() {
        var space =
                new PropertyEvent.Registered(
                        HOME,
                        GARDEN,
                        place("B1-07"),
                        Usage.PARKING_SPACE,
                        null,
                        null,
                        Origin.REGISTERED,
                        List.of());
        new AggregateTestFixture<>(Property.class)
                .given(space, OPENED, IDENTITY, AGREEMENT, KEYS)
                .when(sign, Scenario.ASKED.toMetaData())
                .expectEvents(SIGNED);
    }

    @Test
    void name_the_document_but_never_its_number() {
        when(new CheckIdentity(HOME, HANDOVER, "身份证")).expectEvents(IDENTITY);
        refused(new CheckIdentity(HOME, HANDOVER, ""), new InputRefusal.Missing("document"));
    }

    @Test
    void read_every_meter_once() {
        when(new ReadMeters(HOME, HANDOVER, List.of(WATER))).expectEvents(METERS);
        refused(
                new ReadMeters(HOME, HANDOVER, List.of(WATER, WATER)),
                new HandoverRefusal.MeterTwice("W-1"));
        refused(new ReadMeters(HOME, HANDOVER, List.of()), new InputRefusal.TooFew("readings", 1));
    }

    @Test
    void count_the_keys() {
        when(new HandOverKeys(HOME, HANDOVER, List.of(DOOR_KEYS))).expectEvents(KEYS);
        refused(
                new HandOverKeys(HOME, HANDOVER, List.of(new Keys("门禁卡", 0))),
                new HandoverRefusal.KeyCountUnusable(1_000));
    }

    @Test
    void list_what_is_not_in_order_in_the_moment_it_is_seen() {
        PropertyEvent seen = new ItemInspected(HOME, HANDOVER, "厨房", false);
        when(inspect(false, null)).expectEvents(seen, new DefectFound(HOME, HANDOVER, LEAK, "厨房"));
        when(inspect(false, "漏水")).expectEvents(seen, FOUND);
        when(inspect(false, null), seen).expectEvents(seen);
        when(inspect(true, null)).expectEvents(new ItemInspected(HOME, HANDOVER, "厨房", true));
    }

    @Test
    void list_every_defect_under_an_id_of_its_own() {
        when(new FindDefect(HOME, HANDOVER, LEAK, "漏水")).expectEvents(FOUND);
        when(new FindDefect(HOME, HANDOVER, LEAK, "漏水"), FOUND)
                .expectExceptionDetails(new HandoverRefusal.DefectIdTaken(LEAK));
    }

    @Test
    void may_leave_a_defect_to_be_put_right_after_the_signature() {
        when(sign, KEYS, METERS, AGREEMENT, IDENTITY, FOUND).expectEvents(SIGNED);
        when(new RectifyDefect(HOME, LEAK), KEYS, METERS, AGREEMENT, IDENTITY, FOUND, SIGNED)
                .expectEvents(RECTIFIED);
    }

    @Test
    void look_again_at_a_defect_that_was_put_right() {
        ReinspectDefect gone = new ReinspectDefect(HOME, LEAK, true);
        when(gone, FOUND).expectExceptionDetails(new HandoverRefusal.NotRectified(LEAK));
        when(gone, FOUND, RECTIFIED).expectEvents(GONE);
        when(gone, FOUND, RECTIFIED, GONE)
                .expectExceptionDetails(new HandoverRefusal.DefectGone(LEAK));
        when(gone).expectExceptionDetails(new HandoverRefusal.NoSuchDefect(LEAK));
    }

    @Test
    void put_a_defect_right_once_unless_it_is_still_there() {
        RectifyDefect rectify = new RectifyDefect(HOME, LEAK);
        PropertyEvent stillThere = new DefectReinspected(HOME, LEAK, false);
        when(rectify, FOUND, RECTIFIED)
                .expectExceptionDetails(new HandoverRefusal.AlreadyRectified(LEAK));
        when(rectify, FOUND, RECTIFIED, stillThere).expectEvents(RECTIFIED);
        when(rectify, FOUND, RECTIFIED, GONE)
                .expectExceptionDetails(new HandoverRefusal.DefectGone(LEAK));
    }

    @Test
    void are_given_up_with_a_reason() {
        when(new CancelHandover(HOME, HANDOVER, "改期"))
                .expectEvents(new PropertyEvent.HandoverCancelled(HOME, HANDOVER));
        refused(new CancelHandover(HOME, HANDOVER, " "), new InputRefusal.Missing("reason"));
    }

    private static void refused(HandoverCommand command, Refusal because) {
        when(command).expectNoEvents().expectExceptionDetails(because);
    }

    private static InspectItem inspect(
            boolean inOrder, @org.jspecify.annotations.Nullable String what) {
        return new InspectItem(HOME, HANDOVER, "厨房", inOrder, LEAK, what);
    }

    private static ResultValidator<Property> when(
            HandoverCommand command, PropertyEvent... furtherEvents) {
        List<Object> events = new ArrayList<>();
        events.add(registered(HOME, "1502", null, Origin.REGISTERED));
        events.add(OPENED);
        events.addAll(Arrays.asList(furtherEvents));
        return new AggregateTestFixture<>(Property.class)
                .given(events)
                .when(command, Scenario.ASKED.toMetaData());
    }
}
