package guanjia.command.property;

import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.LI;
import static guanjia.command.property.Estate.NOBODY;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.moves;
import static guanjia.command.property.Estate.register;

import guanjia.command.Scenario;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.Refusal;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.HandoverCommand.RedateHandover;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.command.property.PropertyCommand.Withdraw;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.HandoverOpened;
import guanjia.events.PropertyEvent.HandoverRedated;
import guanjia.events.PropertyEvent.HandoverSigned;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.history.Ids;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Moving_in_and_out {

    private static final HandoverId HANDOVER = new HandoverId(Ids.next());
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    private final Scenario scenario = Estate.founded().given(register(HOME, "1502", null));

    @Test
    void begins_with_a_plan() {
        scenario.when(open(Direction.MOVE_IN, ZHANG, Tenure.TENANT, TODAY.plusDays(9)))
                .then(
                        new HandoverOpened(
                                HOME,
                                HANDOVER,
                                Direction.MOVE_IN,
                                ZHANG,
                                Tenure.TENANT,
                                TODAY.plusDays(9)));
    }

    @Test
    void is_planned_within_a_year() {
        refused(
                open(Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY.plusYears(1).plusDays(1)),
                new HandoverRefusal.PlannedTooFar(TODAY.plusYears(1)));
    }

    @Test
    void is_for_persons_who_are_known() {
        refused(
                open(Direction.MOVE_IN, NOBODY, Tenure.OWNER, TODAY),
                new DoorRefusal.NotFound(NOBODY.toString()));
    }

    @Test
    void says_in_which_right_a_person_moves_in() {
        refused(open(Direction.MOVE_IN, ZHANG, null, TODAY), new HandoverRefusal.TenureMissing());
    }

    @Test
    void begins_once_for_a_person_but_at_the_same_time_for_another() {
        scenario.given(open(Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY))
                .given(again(Direction.MOVE_IN, LI));
        refused(again(Direction.MOVE_IN, ZHANG), new HandoverRefusal.AlreadyOpen(HANDOVER));
    }

    @Test
    void has_an_id_of_its_own() {
        scenario.given(open(Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY));
        refused(
                open(Direction.MOVE_IN, LI, Tenure.OWNER, TODAY),
                new HandoverRefusal.HandoverIdTaken(HANDOVER));
    }

    @Test
    void in_is_for_those_who_do_not_live_there() {
        scenario.given(moves(HOME, Direction.MOVE_IN, ZHANG, MAY));
        refused(again(Direction.MOVE_IN, ZHANG), new HandoverRefusal.AlreadyLivesThere(ZHANG, MAY));
    }

    @Test
    void out_is_for_those_who_live_there() {
        refused(again(Direction.MOVE_OUT, ZHANG), new HandoverRefusal.DoesNotLiveThere(ZHANG));
    }

    @Test
    void out_ends_the_right_in_which_the_person_lived_there() {
        scenario.given(moves(HOME, Direction.MOVE_IN, ZHANG, MAY));
        refused(
                open(Direction.MOVE_OUT, ZHANG, Tenure.TENANT, TODAY),
                new HandoverRefusal.TenureDiffers(Tenure.OWNER));
        scenario.when(open(Direction.MOVE_OUT, ZHANG, null, TODAY))
                .then(
                        new HandoverOpened(
                                HOME, HANDOVER, Direction.MOVE_OUT, ZHANG, Tenure.OWNER, TODAY));
    }

    @Test
    void is_not_signed_for_a_day_beyond_both_today_and_the_plan() {
        HandoverCommand[] steps = moves(HOME, Direction.MOVE_IN, ZHANG, TODAY.plusDays(3));
        HandoverId handover = steps(steps);
        refused(
                new SignHandover(HOME, handover, TODAY.plusDays(4)),
                new HandoverRefusal.BeyondThePlan(TODAY.plusDays(3)));
        scenario.when(new SignHandover(HOME, handover, TODAY.plusDays(3)))
                .then(signed(handover, Direction.MOVE_IN, TODAY.plusDays(3)));
    }

    @Test
    void out_comes_on_the_day_of_moving_in_or_later() {
        scenario.given(moves(HOME, Direction.MOVE_IN, ZHANG, JULY));
        HandoverId handover = steps(moves(HOME, Direction.MOVE_OUT, ZHANG, JULY));
        refused(new SignHandover(HOME, handover, MAY), new HandoverRefusal.BeforeMovingIn(JULY));
        scenario.given(new SignHandover(HOME, handover, JULY));
    }

    @Test
    void in_again_comes_after_having_moved_out() {
        scenario.given(moves(HOME, Direction.MOVE_IN, ZHANG, MAY))
                .given(moves(HOME, Direction.MOVE_OUT, ZHANG, SEPTEMBER));
        HandoverId handover = steps(moves(HOME, Direction.MOVE_IN, ZHANG, JULY));
        refused(
                new SignHandover(HOME, handover, JULY),
                new HandoverRefusal.StaysOverlap(SEPTEMBER));
        scenario.given(new SignHandover(HOME, handover, SEPTEMBER));
    }

    @Test
    void is_redated_without_changing_the_order_of_things() {
        HandoverCommand[] in = moves(HOME, Direction.MOVE_IN, ZHANG, JULY);
        HandoverCommand[] out = moves(HOME, Direction.MOVE_OUT, ZHANG, SEPTEMBER);
        HandoverCommand[] back = moves(HOME, Direction.MOVE_IN, ZHANG, TODAY);
        scenario.given(in).given(out).given(back);
        LocalDate october = SEPTEMBER.plusMonths(1);
        refused(redate(in, october), new HandoverRefusal.AfterMovingOut(SEPTEMBER));
        refused(redate(out, MAY), new HandoverRefusal.BeforeMovingIn(JULY));
        refused(redate(back, MAY), new HandoverRefusal.StaysOverlap(SEPTEMBER));
        refused(redate(in, JULY), new HandoverRefusal.SameDay());
        refused(redate(in, TODAY.plusDays(1)), new HandoverRefusal.BeyondThePlan(TODAY));
        scenario.given(redate(back, october));
        refused(redate(out, TODAY), new HandoverRefusal.StaysOverlap(october));
        scenario.when(redate(in, MAY))
                .then(new HandoverRedated(HOME, id(in), Direction.MOVE_IN, ZHANG, MAY));
    }

    @Test
    void does_not_happen_in_a_unit_that_has_ended() {
        scenario.given(new Withdraw(HOME, "误登", TODAY));
        refused(
                again(Direction.MOVE_IN, ZHANG),
                new PropertyRefusal.NoLongerExists(Fate.WITHDRAWN, TODAY));
    }

    private void refused(HandoverCommand command, Refusal because) {
        scenario.when(command).thenRefused(because);
    }

    /** Takes every step but the signature. */
    private HandoverId steps(HandoverCommand[] steps) {
        scenario.given(java.util.Arrays.copyOf(steps, steps.length - 1));
        return id(steps);
    }

    private static HandoverId id(HandoverCommand[] steps) {
        return ((OpenHandover) steps[0]).handover();
    }

    private static RedateHandover redate(HandoverCommand[] steps, LocalDate on) {
        return new RedateHandover(HOME, id(steps), on, "日期写错");
    }

    private static OpenHandover again(Direction direction, PersonId person) {
        Tenure tenure = direction == Direction.MOVE_IN ? Tenure.OWNER : null;
        HandoverId other = new HandoverId(Ids.next());
        return new OpenHandover(HOME, other, direction, person, tenure, TODAY);
    }

    private static OpenHandover open(
            Direction direction, PersonId person, @Nullable Tenure tenure, LocalDate planned) {
        return new OpenHandover(HOME, HANDOVER, direction, person, tenure, planned);
    }

    private static HandoverSigned signed(HandoverId handover, Direction direction, LocalDate on) {
        return new HandoverSigned(HOME, handover, direction, ZHANG, Tenure.OWNER, on);
    }
}
