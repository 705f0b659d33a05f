package guanjia.query.meter;

import guanjia.access.CurrentUser;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import guanjia.query.page.Condition;
import java.util.List;
import java.util.UUID;

/**
 * Whose meters the one who asks may see, and what that one may ask for.
 *
 * @param reads record what a meter shows
 * @param keeps install, replace, remove, correct
 */
public record MeterSight(boolean everywhere, List<UUID> communities, boolean reads, boolean keeps) {

    /** For {@code @PreAuthorize}. */
    static final String WHO =
            "hasAnyRole('MANAGER', 'SERVICE_DESK', 'CASHIER', 'ACCOUNTANT', 'TECHNICIAN',"
                    + " 'AUDITOR', 'ADMINISTRATOR')";

    public MeterSight {
        communities = List.copyOf(communities);
    }

    static MeterSight current() {
        CurrentUser user = CurrentUser.get();
        boolean keeps =
                user.hasAny(Role.TECHNICIAN, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR);
        return new MeterSight(
                user.rights().everywhere(),
                user.rights().communities().stream().map(CommunityId::value).toList(),
                keeps || user.hasAny(Role.SERVICE_DESK, Role.CASHIER),
                keeps);
    }

    /** Limits a query over meters m. */
    Condition meters() {
        Condition condition = new Condition();
        if (!everywhere) {
            condition.and("m.community = any(?)", (Object) communities.toArray(UUID[]::new));
        }
        return condition;
    }
}
