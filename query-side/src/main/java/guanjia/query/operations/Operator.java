package guanjia.query.operations;

import guanjia.access.CurrentUser;
import guanjia.events.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who may look at the machinery, and who may touch it. */
final class Operator {

    private Operator() {}

    /** Lets administrators and auditors see. */
    static void mayLook() {
        if (!CurrentUser.get().hasAny(Role.ADMINISTRATOR, Role.AUDITOR)) {
            throw new AccessDeniedException("not an operator");
        }
    }

    /** Whether the user may also act. */
    static boolean acts() {
        return CurrentUser.get().hasAny(Role.ADMINISTRATOR);
    }

    /** The id of the administrator who acts; refuses everybody else. */
    static String acting() {
        if (!acts()) {
            throw new AccessDeniedException("not an administrator");
        }
        return CurrentUser.get().id().toString();
    }
}
