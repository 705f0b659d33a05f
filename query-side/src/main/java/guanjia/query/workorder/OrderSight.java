package guanjia.query.workorder;

import guanjia.access.CurrentUser;
import guanjia.events.Role;
import guanjia.query.page.Condition;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders the one who asks may see: staff those of their communities, residents those of their
 * own homes. What a person said or is called is seen by that person, by those who have to answer,
 * and by the technician who has to ring.
 *
 * @param me the user who asks
 * @param answers whether the user deals with those who report
 */
record OrderSight(Scope scope, UUID me, boolean answers) {

    static OrderSight current() {
        CurrentUser user = CurrentUser.get();
        boolean answers =
                user.hasAny(Role.MANAGER, Role.SERVICE_DESK, Role.AUDITOR, Role.ADMINISTRATOR);
        return new OrderSight(Scope.current(), user.id().value(), answers);
    }

    boolean staff() {
        return scope.staff();
    }

    /** Limits a query over orders w. */
    Condition orders() {
        Condition condition = new Condition();
        UUID resident = scope.resident();
        if (resident != null) {
            condition.and(
                    "w.property in (select p.property from property p where "
                            + Residence.OWN_HOMES
                            + ")",
                    Residence.values(resident, Residence.today()));
        } else if (!scope.everywhere()) {
            condition.and("w.community = any(?)", (Object) scope.communityArray());
        }
        return condition;
    }

    /** Whether the words and the name of the one who reported an order may be seen. */
    boolean seesReporter(@Nullable UUID voice, @Nullable UUID technician) {
        return answers
                || me.equals(technician)
                || (scope.resident() != null && scope.resident().equals(voice));
    }
}
