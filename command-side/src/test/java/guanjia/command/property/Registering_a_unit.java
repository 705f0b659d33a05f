package guanjia.command.property;

import static guanjia.command.property.Estate.GARDEN;
import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.NEXT_DOOR;
import static guanjia.command.property.Estate.TOWERS;
import static guanjia.command.property.Estate.area;
import static guanjia.command.property.Estate.place;
import static guanjia.command.property.Estate.register;
import static guanjia.command.property.Estate.registered;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand.Close;
import guanjia.command.community.CommunityCommand.Reopen;
import guanjia.command.community.CommunityRefusal;
import guanjia.command.door.Asked;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.events.ClaimEvent;
import guanjia.events.CommunityId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Registering_a_unit {

    private final Scenario scenario = Estate.founded();

    @Test
    void enters_it_and_claims_its_place() {
        var outcome = scenario.when(register(HOME, "1502", "89.35"));
        outcome.then(registered(HOME, "1502", "89.35", Origin.REGISTERED));
        assertThat(outcome.claims())
                .containsExactly(
                        new ClaimEvent.Taken(
                                Places.claim(GARDEN, place("1502")).id(),
                                "property-place",
                                HOME.value()));
    }

    @Test
    void where_another_lies_is_refused_and_the_other_is_named() {
        scenario.given(register(HOME, "1502", null))
                .when(register(NEXT_DOOR, "１５０２ ", null))
                .thenRefused(new PropertyRefusal.PlaceTaken("3栋2单元１５０２ ", HOME));
    }

    @Test
    void where_another_lies_in_another_community_is_allowed() {
        var outcome =
                scenario.given(register(HOME, "1502", null))
                        .when(register(NEXT_DOOR, TOWERS, "1502", null));
        assertThat(outcome.refusal()).isNull();
    }

    @Test
    void on_another_floor_is_still_the_same_place() {
        Place basement = new Place("3栋", "2单元", -1, "1502");
        scenario.given(register(HOME, "1502", null))
                .when(new Register(NEXT_DOOR, GARDEN, basement, Usage.STORAGE, null, null))
                .thenRefused(new PropertyRefusal.PlaceTaken("3栋2单元1502", HOME));
    }

    @Test
    void twice_is_refused() {
        scenario.given(register(HOME, "1502", null))
                .when(register(HOME, "1502", null))
                .thenRefused(new PropertyRefusal.AlreadyRegistered(HOME));
    }

    @Test
    void in_a_closed_community_is_refused_until_it_is_open_again() {
        scenario.given(new Close(GARDEN, "合同到期"))
                .when(register(HOME, "1502", null))
                .thenRefused(new CommunityRefusal.Closed(GARDEN));
        scenario.given(new Reopen(GARDEN, "续签"), register(HOME, "1502", null));
    }

    @Test
    void in_an_unknown_community_is_refused() {
        CommunityId unknown = new CommunityId(Ids.next());
        scenario.when(register(HOME, unknown, "1502", null))
                .thenRefused(new DoorRefusal.NotFound(unknown.toString()));
    }

    @Test
    void outside_ones_communities_is_refused() {
        Asked elsewhere =
                new Asked("u", Set.of(Role.MANAGER), false, List.of(TOWERS), Scenario.NOON);
        scenario.when(register(HOME, "1502", null), elsewhere)
                .thenRefused(new DoorRefusal.OutsideYourCommunities(GARDEN));
    }

    @Test
    void with_an_inner_area_above_the_built_up_area_is_refused() {
        scenario.when(new Register(HOME, GARDEN, place("1"), Usage.HOME, area("80"), area("80.01")))
                .thenRefused(
                        new PropertyRefusal.InnerAreaExceedsBuiltUp(area("80.01"), area("80")));
    }

    @Test
    void on_a_floor_that_no_house_has_is_refused() {
        Place sky = new Place("3栋", null, 201, "1");
        scenario.when(new Register(HOME, GARDEN, sky, Usage.HOME, null, null))
                .thenRefused(new InputRefusal.OutOfBounds("place.floor", "-20", "200", 0));
    }

    @Test
    void without_a_number_is_refused() {
        scenario.when(register(HOME, " ", null))
                .thenRefused(new InputRefusal.Missing("place.number"));
    }

    @Test
    void wrongly_is_corrected_and_the_claim_moves_along() {
        var outcome =
                scenario.given(register(HOME, "1502", null)).when(correct(place("1503"), "房号写错"));
        outcome.then(corrected(place("1503")));
        assertThat(outcome.claims()).hasSize(2);
        scenario.given(register(NEXT_DOOR, "1502", null));
    }

    @Test
    void wrongly_is_not_corrected_to_where_another_lies() {
        scenario.given(register(HOME, "1502", null), register(NEXT_DOOR, "1503", null))
                .when(correct(place("1503"), "房号写错"))
                .thenRefused(new PropertyRefusal.PlaceTaken("3栋2单元1503", NEXT_DOOR));
    }

    @Test
    void rightly_is_not_corrected() {
        scenario.given(register(HOME, "1502", null))
                .when(correct(place("1502"), "房号写错"))
                .thenRefused(new PropertyRefusal.NothingToCorrect());
    }

    @Test
    void is_not_corrected_without_a_reason() {
        scenario.given(register(HOME, "1502", null))
                .when(correct(place("1503"), ""))
                .thenRefused(new InputRefusal.Missing("reason"));
    }

    private static Correct correct(Place place, String reason) {
        return new Correct(HOME, place, Usage.HOME, null, null, reason);
    }

    private static PropertyEvent corrected(Place place) {
        return new PropertyEvent.Corrected(HOME, place, Usage.HOME, null, null);
    }
}
