package guanjia.command.workorder;

import static guanjia.command.workorder.Orders.CHEN;
import static guanjia.command.workorder.Orders.DESK;
import static guanjia.command.workorder.Orders.GARDEN;
import static guanjia.command.workorder.Orders.GUO;
import static guanjia.command.workorder.Orders.HOME;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.person.PersonCommand;
import guanjia.command.property.PropertyCommand;
import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Place;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyId;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A community with a home, its owner, and people of the company, for tests. */
final class Garden {

    static final PropertyId NEXT_DOOR = new PropertyId(Ids.next());
    static final PersonId ZHANG = new PersonId(Ids.next());
    static final UserAccountId ZHANGS_LOGIN = new UserAccountId(Ids.next());
    static final UserAccountId ELSEWHERE = new UserAccountId(Ids.next());
    static final UserAccountId SUSPENDED = new UserAccountId(Ids.next());

    private Garden() {}

    static Scenario founded() {
        Scenario scenario =
                new Scenario()
                        .given(
                                new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                                PersonCommand.Register.of(ZHANG, "张三", null, null),
                                unit(HOME, "1502"),
                                unit(NEXT_DOOR, "1503"),
                                new PropertyCommand.TransferOwnership(
                                        HOME,
                                        List.of(new Share(ZHANG, new BigDecimal(100))),
                                        Scenario.ASKED.today()));
        user(scenario, CHEN, Role.TECHNICIAN, true, null);
        user(scenario, GUO, Role.TECHNICIAN, true, null);
        user(scenario, DESK, Role.SERVICE_DESK, true, null);
        user(scenario, ELSEWHERE, Role.TECHNICIAN, false, null);
        user(scenario, ZHANGS_LOGIN, Role.RESIDENT, true, ZHANG);
        user(scenario, SUSPENDED, Role.TECHNICIAN, true, null);
        return scenario;
    }

    /** The clocks of a report at noon, the last of them later by as long as it stood. */
    static List<Due> dues(Priority priority, Duration stood) {
        return ServiceTerms.read().dues(priority, Scenario.NOON, stood);
    }

    private static void user(
            Scenario scenario,
            UserAccountId id,
            Role role,
            boolean everywhere,
            @Nullable PersonId resident) {
        var opened =
                new UserAccountEvent.Opened(
                        id,
                        "user-" + id,
                        Personal.of(new PersonId(id.value()), "用户"),
                        new Rights(
                                Set.of(role),
                                everywhere,
                                everywhere ? List.of() : List.of(new CommunityId(Ids.next()))),
                        resident);
        if (id.equals(SUSPENDED)) {
            scenario.happened("user-account", id, opened, new UserAccountEvent.Suspended(id));
        } else {
            scenario.happened("user-account", id, opened);
        }
    }

    private static PropertyCommand.Register unit(PropertyId id, String number) {
        return new PropertyCommand.Register(
                id, GARDEN, new Place("3栋", "2单元", 15, number), Usage.HOME, null, null);
    }
}
