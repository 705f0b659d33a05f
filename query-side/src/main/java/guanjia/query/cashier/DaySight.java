package guanjia.query.cashier;

import guanjia.access.CurrentUser;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import guanjia.query.page.Condition;
import java.util.List;
import java.util.UUID;

/**
 * Whose days the one who asks may see, and decide about: cashiers their own, those who check them
 * all of their communities.
 *
 * @param me as events name the user
 * @param all whether days of others are seen
 * @param decides whether this user may agree to what others counted
 */
public record DaySight(
        String me, boolean everywhere, List<UUID> communities, boolean all, boolean decides) {

    /** For {@code @PreAuthorize}. */
    static final String WHO =
            "hasAnyRole('CASHIER', 'ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ADMINISTRATOR')";

    public DaySight {
        communities = List.copyOf(communities);
    }

    static DaySight current() {
        CurrentUser user = CurrentUser.get();
        boolean decides = user.hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR);
        return new DaySight(
                user.id().toString(),
                user.rights().everywhere(),
                user.rights().communities().stream().map(CommunityId::value).toList(),
                decides || user.hasAny(Role.AUDITOR),
                decides);
    }

    /** Whether this user counts and closes the day. */
    public boolean closes(DayRow day) {
        return day.state().equals("OPEN") && day.cashier().equals(me);
    }

    /** Whether this user is the second person of the day. */
    public boolean confirms(DayRow day) {
        return day.state().equals("CLOSED") && decides && !day.cashier().equals(me);
    }

    /** Limits a query over days d. */
    Condition days() {
        Condition condition = new Condition();
        if (!everywhere) {
            condition.and("d.community = any(?)", (Object) communities.toArray(UUID[]::new));
        }
        if (!all) {
            condition.and("d.cashier = ?", me);
        }
        return condition;
    }
}
