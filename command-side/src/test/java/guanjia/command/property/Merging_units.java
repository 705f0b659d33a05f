package guanjia.command.property;

import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.LI;
import static guanjia.command.property.Estate.NEXT_DOOR;
import static guanjia.command.property.Estate.THIRD;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.TOWERS;
import static guanjia.command.property.Estate.ZHANG;
import static guanjia.command.property.Estate.area;
import static guanjia.command.property.Estate.owned;
import static guanjia.command.property.Estate.place;
import static guanjia.command.property.Estate.register;
import static guanjia.command.property.Estate.registered;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.property.PropertyCommand.Merge;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Merging_units {

    private static final PropertyId NEW = new PropertyId(Ids.next());

    private final Scenario scenario = Estate.founded();

    @Test
    void merges_units_and_frees_their_places() {
        var outcome =
                scenario.given(register(HOME, "1502", "90"), register(NEXT_DOOR, "1503", "60"))
                        .when(merge("1502", "150"));
        List<PropertyId> from =
                List.of(HOME, NEXT_DOOR).stream()
                        .sorted(java.util.Comparator.comparing(PropertyId::toString))
                        .toList();
        outcome.then(
                new PropertyEvent.Merged(from.getFirst(), NEW, TODAY),
                new PropertyEvent.Merged(from.getLast(), NEW, TODAY),
                registered(NEW, "1502", "150", Origin.MERGE, from.toArray(PropertyId[]::new)));
        scenario.given(register(THIRD, "1503", null));
    }

    @Test
    void merges_areas_to_the_last_hundredth() {
        scenario.given(register(HOME, "1502", "90"), register(NEXT_DOOR, "1503", "60"))
                .when(merge("1502", "150.01"))
                .thenRefused(new PropertyRefusal.AreasDoNotAddUp("150.00", "150.01"));
        scenario.when(merge("1502", null)).thenRefused(new PropertyRefusal.AreaMissing("150.00"));
    }

    @Test
    void merges_units_of_one_community_only() {
        scenario.given(register(HOME, "1502", null), register(NEXT_DOOR, TOWERS, "1503", null));
        assertThat(scenario.when(merge("1502", null)).refusal())
                .isInstanceOf(PropertyRefusal.OtherCommunity.class);
    }

    @Test
    void merges_units_of_the_same_owners_only() {
        scenario.given(register(HOME, "1502", null), register(NEXT_DOOR, "1503", null))
                .given(owns(HOME, TODAY.minusYears(1)));
        assertThat(scenario.when(merge("1502", null)).refusal())
                .isInstanceOf(PropertyRefusal.OwnersDiffer.class);
        scenario.given(owns(NEXT_DOOR, TODAY.minusYears(2)), merge("1502", null));
    }

    @Test
    void merges_no_unit_with_itself() {
        scenario.given(register(HOME, "1502", null))
                .when(
                        new Merge(
                                NEW,
                                List.of(HOME, HOME),
                                place("1"),
                                Usage.HOME,
                                null,
                                null,
                                "r",
                                TODAY))
                .thenRefused(new PropertyRefusal.SameUnitTwice(HOME));
    }

    private static Merge merge(String number, @Nullable String area) {
        return new Merge(
                NEW,
                List.of(HOME, NEXT_DOOR),
                place(number),
                Usage.HOME,
                area == null ? null : area(area),
                null,
                "打通",
                TODAY);
    }

    private static TransferOwnership owns(PropertyId property, LocalDate from) {
        return new TransferOwnership(property, owned(ZHANG, LI), from);
    }
}
