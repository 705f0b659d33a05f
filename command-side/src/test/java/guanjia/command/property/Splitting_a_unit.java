package guanjia.command.property;

import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.LI;
import static guanjia.command.property.Estate.NEXT_DOOR;
import static guanjia.command.property.Estate.THIRD;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.area;
import static guanjia.command.property.Estate.moves;
import static guanjia.command.property.Estate.owned;
import static guanjia.command.property.Estate.place;
import static guanjia.command.property.Estate.register;
import static guanjia.command.property.Estate.registered;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand.Close;
import guanjia.command.community.CommunityRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.Refusal;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.PropertyCommand.Part;
import guanjia.command.property.PropertyCommand.Split;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.command.property.PropertyCommand.Withdraw;
import guanjia.events.HandoverId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Splitting_a_unit {

    private static final PropertyId NEW = new PropertyId(Ids.next());

    private final Scenario scenario = Estate.founded();

    @Test
    void splits_a_unit_whose_parts_may_lie_where_it_lay() {
        var outcome =
                scenario.given(register(HOME, "1502", "90"))
                        .when(split(part(NEXT_DOOR, "1502", "40"), part(THIRD, "1502A", "50")));
        outcome.then(
                new PropertyEvent.Split(HOME, List.of(NEXT_DOOR, THIRD), TODAY),
                registered(NEXT_DOOR, "1502", "40", Origin.SPLIT, HOME),
                registered(THIRD, "1502A", "50", Origin.SPLIT, HOME));
        assertThat(outcome.claims()).hasSize(3);
    }

    @Test
    void gives_the_parts_to_the_owners_of_the_whole() {
        scenario.given(register(HOME, "1502", null), owns(HOME, TODAY.minusYears(1)))
                .when(split(part(NEXT_DOOR, "1", null), part(THIRD, "2", null)))
                .then(
                        new PropertyEvent.Split(HOME, List.of(NEXT_DOOR, THIRD), TODAY),
                        registered(NEXT_DOOR, "1", null, Origin.SPLIT, HOME),
                        inherited(NEXT_DOOR),
                        registered(THIRD, "2", null, Origin.SPLIT, HOME),
                        inherited(THIRD));
    }

    @Test
    void lets_no_hundredth_of_a_square_metre_vanish_in_a_split() {
        refused(
                split(part(NEXT_DOOR, "1", "40"), part(THIRD, "2", "49.99")),
                new PropertyRefusal.AreasDoNotAddUp("89.99", "90.00"));
    }

    @Test
    void wants_the_area_of_every_part_of_a_known_whole() {
        refused(
                split(part(NEXT_DOOR, "1", "40"), part(THIRD, "2", null)),
                new PropertyRefusal.AreaMissing("90.00"));
    }

    @Test
    void splits_into_two_parts_at_least_that_differ() {
        refused(split(part(THIRD, "1", "90")), new InputRefusal.TooFew("into", 2));
        refused(
                split(part(THIRD, "1", "40"), part(THIRD, "2", "50")),
                new PropertyRefusal.SameUnitTwice(THIRD));
        refused(
                split(part(THIRD, "1", "40"), part(NEW, "１", "50")),
                new PropertyRefusal.SamePlaceTwice("3栋2单元１"));
    }

    @Test
    void does_not_split_into_a_place_that_is_taken() {
        scenario.given(register(HOME, "1502", "90"), register(NEXT_DOOR, "1503", null))
                .when(split(part(THIRD, "1503", "40"), part(NEW, "2", "50")))
                .thenRefused(new PropertyRefusal.PlaceTaken("3栋2单元1503", NEXT_DOOR));
    }

    @Test
    void does_not_split_on_a_day_to_come_or_before_any_day() {
        refused(
                new Split(HOME, parts(), "隔断", TODAY.plusDays(1)),
                new InputRefusal.TooLate("on", TODAY.plusDays(1), TODAY));
        LocalDate longAgo = LocalDate.of(1899, 12, 31);
        refused(
                new Split(HOME, parts(), "隔断", longAgo),
                new InputRefusal.TooEarly("on", longAgo, LocalDate.of(1900, 1, 1)));
    }

    @Test
    void does_not_split_a_part_before_it_came_to_be() {
        LocalDate yesterday = TODAY.minusDays(1);
        scenario.given(register(HOME, "1502", "90"), split(parts().toArray(Part[]::new)))
                .when(new Withdraw(THIRD, "误登", yesterday))
                .thenRefused(new PropertyRefusal.BeforeItExisted(yesterday, TODAY));
    }

    @Test
    void does_not_split_while_somebody_is_about_to_move() {
        HandoverId handover = new HandoverId(Ids.next());
        scenario.given(register(HOME, "1502", "90"))
                .given(
                        new OpenHandover(
                                HOME, handover, Direction.MOVE_IN, ZHANG, Tenure.OWNER, TODAY))
                .when(new Split(HOME, parts(), "隔断", TODAY))
                .thenRefused(new PropertyRefusal.HandoverIsOpen(handover));
    }

    @Test
    void does_not_split_while_somebody_lives_there_beyond_the_day() {
        LocalDate spring = TODAY.minusDays(10);
        scenario.given(register(HOME, "1502", "90"))
                .given(moves(HOME, Direction.MOVE_IN, ZHANG, TODAY.minusDays(30)))
                .when(new Split(HOME, parts(), "隔断", TODAY))
                .thenRefused(new PropertyRefusal.StillOccupied(1, TODAY));
        scenario.given(moves(HOME, Direction.MOVE_OUT, ZHANG, spring))
                .when(new Split(HOME, parts(), "隔断", spring.minusDays(1)))
                .thenRefused(new PropertyRefusal.StillOccupied(1, spring.minusDays(1)));
        scenario.given(new Split(HOME, parts(), "隔断", spring));
    }

    @Test
    void does_not_end_a_unit_before_its_last_change_of_owners() {
        scenario.given(register(HOME, "1502", "90"), owns(HOME, TODAY))
                .when(new Split(HOME, parts(), "隔断", TODAY.minusDays(1)))
                .thenRefused(new PropertyRefusal.ChangedLater(TODAY));
    }

    @Test
    void changes_nothing_of_a_unit_that_was_split() {
        scenario.given(register(HOME, "1502", "90"), new Split(HOME, parts(), "隔断", TODAY))
                .when(new Split(HOME, parts(), "隔断", TODAY))
                .thenRefused(new PropertyRefusal.NoLongerExists(Fate.SPLIT, TODAY));
        scenario.when(owns(HOME, TODAY))
                .thenRefused(new PropertyRefusal.NoLongerExists(Fate.SPLIT, TODAY));
    }

    @Test
    void makes_no_units_in_a_closed_community() {
        scenario.given(register(HOME, "1502", "90"), new Close(Estate.GARDEN, "合同到期"))
                .when(new Split(HOME, parts(), "隔断", TODAY))
                .thenRefused(new CommunityRefusal.Closed(Estate.GARDEN));
    }

    @Test
    void withdraws_a_unit_and_frees_its_place() {
        scenario.given(register(HOME, "1502", "90"))
                .when(new Withdraw(HOME, "误登", TODAY))
                .then(new PropertyEvent.Withdrawn(HOME, TODAY));
        scenario.given(register(NEXT_DOOR, "1502", null))
                .when(new Withdraw(HOME, "误登", TODAY))
                .thenRefused(new PropertyRefusal.NoLongerExists(Fate.WITHDRAWN, TODAY));
    }

    private void refused(PropertyCommand command, Refusal because) {
        Scenario own = Estate.founded();
        own.given(register(HOME, "1502", "90")).when(command).thenRefused(because);
    }

    private static Split split(Part... parts) {
        return new Split(HOME, List.of(parts), "隔断", TODAY);
    }

    private static List<Part> parts() {
        return List.of(part(THIRD, "1502", "40"), part(NEW, "1502A", "50"));
    }

    private static Part part(PropertyId id, String number, @Nullable String area) {
        return new Part(id, place(number), Usage.HOME, area == null ? null : area(area), null);
    }

    private static TransferOwnership owns(PropertyId property, LocalDate from) {
        return new TransferOwnership(property, owned(ZHANG, LI), from);
    }

    private static PropertyEvent inherited(PropertyId property) {
        return new PropertyEvent.OwnershipTransferred(property, owned(ZHANG, LI), TODAY);
    }
}
