package guanjia.query.fees;

import guanjia.access.CurrentUser;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import guanjia.query.page.Condition;
import guanjia.query.register.Residence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose money the one who asks may see: staff that works with it, in their communities; residents
 * what they themselves owe and pay for their own homes. Nobody else sees any.
 *
 * @param resident the person to whom it is limited; null for staff
 * @param persons whether names may be seen
 */
record Sight(boolean everywhere, List<UUID> communities, @Nullable UUID resident, boolean persons) {

    /** For {@code @PreAuthorize} of everything that shows money. */
    static final String WHO =
            "hasAnyRole('MANAGER', 'SERVICE_DESK', 'CASHIER', 'ACCOUNTANT', 'AUDITOR', 'ANALYST',"
                    + " 'ADMINISTRATOR', 'RESIDENT')";

    /** For {@code @PreAuthorize} of what staff alone sees. */
    static final String STAFF =
            "hasAnyRole('MANAGER', 'SERVICE_DESK', 'CASHIER', 'ACCOUNTANT', 'AUDITOR', 'ANALYST',"
                    + " 'ADMINISTRATOR')";

    private static final UUID NOBODY = new UUID(0, 0);

    Sight {
        communities = List.copyOf(communities);
    }

    static Sight current() {
        CurrentUser user = CurrentUser.get();
        boolean staff =
                user.hasAny(
                        Role.MANAGER,
                        Role.SERVICE_DESK,
                        Role.CASHIER,
                        Role.ACCOUNTANT,
                        Role.AUDITOR,
                        Role.ANALYST,
                        Role.ADMINISTRATOR);
        UUID own = user.resident() == null ? NOBODY : user.resident().value();
        return new Sight(
                staff && user.rights().everywhere(),
                staff
                        ? user.rights().communities().stream().map(CommunityId::value).toList()
                        : List.of(),
                staff ? null : own,
                user.seesPersons());
    }

    boolean staff() {
        return resident == null;
    }

    /** Limits a query over accounts a. */
    Condition accounts() {
        Condition condition = new Condition();
        if (resident != null) {
            condition.and(
                    "a.property in (select p.property from property p where "
                            + Residence.OWN_HOMES
                            + ")",
                    Residence.values(resident, Residence.today()));
        } else if (!everywhere) {
            condition.and("a.community = any(?)", (Object) communities.toArray(UUID[]::new));
        }
        return condition;
    }

    /** Limits a query over charges x. */
    Condition charges() {
        Condition condition = new Condition();
        if (resident != null) {
            condition.and("? in (x.liable_person, x.jointly_person)", resident);
        }
        return condition;
    }

    /** Limits a query over x, which has a payer. */
    Condition payers() {
        Condition condition = new Condition();
        if (resident != null) {
            condition.and("x.person = ?", resident);
        }
        return condition;
    }
}
