package guanjia.query.register;

import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.handoverId;
import static guanjia.query.register.Estate.movedIn;
import static guanjia.query.register.Estate.movedOut;
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CommunityId;
import guanjia.events.HandoverId;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Who_owned_and_who_lived_there {

    private static final RegisterSystem SYSTEM = RegisterSystem.shared();
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2024, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 10, 1);

    private final CommunityId community = communityId();
    private final PropertyId home = unitId();
    private final PersonId wang = personId();
    private final PersonId li = personId();

    @BeforeEach
    void aHomeAndTwoPersons() {
        SYSTEM.happened(
                community(community, "日期花园"),
                unit(home, community, "3栋", "2单元", "1502"),
                person(wang, "王芳", "13812345678"),
                person(li, "李雷", null));
    }

    @Test
    void is_known_for_any_day_between_two_transfers() {
        SYSTEM.happened(owned(home, AUTUMN, li), owned(home, SPRING, wang));
        assertThat(ownersOn(SPRING.minusDays(1))).isEmpty();
        assertThat(ownersOn(SPRING)).containsExactly("王芳");
        assertThat(ownersOn(AUTUMN.minusDays(1))).containsExactly("王芳");
        assertThat(ownersOn(AUTUMN)).containsExactly("李雷");
    }

    @Test
    void knows_no_transfer_that_was_taken_back() {
        SYSTEM.happened(
                owned(home, SPRING, wang),
                owned(home, SUMMER, li),
                new PropertyEvent.OwnershipTransferReversed(home, SUMMER));
        assertThat(ownersOn(AUTUMN)).containsExactly("王芳");
    }

    @Test
    void shares_an_ownership_among_several() {
        SYSTEM.happened(owned(home, SPRING, wang, li));
        assertThat(ownersOn(SUMMER)).containsExactlyInAnyOrder("王芳", "李雷");
    }

    @Test
    void is_known_for_any_day_between_moving_in_and_out() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), SPRING));
        SYSTEM.happened(movedOut(home, wang, handoverId(), AUTUMN));
        assertThat(occupantsOn(SPRING.minusDays(1))).isEmpty();
        assertThat(occupantsOn(SPRING)).containsExactly("王芳");
        assertThat(occupantsOn(AUTUMN.minusDays(1))).containsExactly("王芳");
        assertThat(occupantsOn(AUTUMN)).isEmpty();
    }

    @Test
    void follows_a_day_that_was_put_right() {
        HandoverId movingIn = handoverId();
        SYSTEM.happened(movedIn(home, wang, movingIn, SUMMER));
        SYSTEM.happened(
                new PropertyEvent.HandoverRedated(home, movingIn, Direction.MOVE_IN, wang, SPRING));
        assertThat(occupantsOn(SPRING)).containsExactly("王芳");
    }

    @Test
    void keeps_the_stay_of_an_erased_person_without_the_name() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), SPRING));
        SYSTEM.happened(new PersonEvent.Erased(wang));
        var stay = view(SUMMER, Role.MANAGER).occupants().getFirst();
        assertThat(stay.person().name()).isNull();
        assertThat(stay.person().erased()).isTrue();
        assertThat(stay.from()).isEqualTo(SPRING);
    }

    @Test
    void shows_no_name_to_an_analyst() {
        SYSTEM.happened(movedIn(home, wang, handoverId(), SPRING));
        SYSTEM.happened(owned(home, SPRING, li));
        UnitView view = view(SUMMER, Role.ANALYST);
        assertThat(view.occupants().getFirst().person().name()).isNull();
        assertThat(view.owners().getFirst().person().name()).isNull();
    }

    @Test
    void is_recorded_when_somebody_reads_it() {
        SYSTEM.happened(owned(home, SPRING, wang));
        view(SUMMER, Role.CASHIER);
        assertThat(
                        SYSTEM.sql()
                                .sql(
                                        "select count(*) from access.read_log where properties"
                                                + " @> array[?::uuid] and persons @> array[?::uuid]")
                                .params(home.value(), wang.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    private List<String> ownersOn(LocalDate day) {
        return view(day, Role.MANAGER).owners().stream()
                .map(owner -> String.valueOf(owner.person().name()))
                .toList();
    }

    private List<String> occupantsOn(LocalDate day) {
        return view(day, Role.MANAGER).occupants().stream()
                .map(stay -> String.valueOf(stay.person().name()))
                .toList();
    }

    private UnitView view(LocalDate day, Role role) {
        return SYSTEM.bean(UnitQuery.class)
                .find(home.value(), day, RegisterSystem.as(role))
                .orElseThrow();
    }
}
