package guanjia.query.fees;

import guanjia.access.CurrentUser;
import guanjia.events.Role;

/**
 * What the user may ask for, so that a page offers nothing that would be refused. The command side
 * decides anew in any case.
 *
 * @param me as events name the user, to tell who asked from who may approve
 * @param keep charge, reverse, approve, write off, open and close accounts, keep standards
 * @param take take money, deposits, and pay refunds out
 * @param ask ask for waivers and refunds, demand, record disputes
 */
public record FeeMay(String me, boolean keep, boolean take, boolean ask) {

    static FeeMay current() {
        CurrentUser user = CurrentUser.get();
        boolean keep = user.hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR);
        boolean take = keep || user.hasAny(Role.CASHIER);
        return new FeeMay(user.id().toString(), keep, take, take || user.hasAny(Role.SERVICE_DESK));
    }

    /** Whether this user may decide about what somebody else asked for. */
    public boolean decides(String askedBy) {
        return keep && !me.equals(askedBy);
    }
}
