package guanjia.access;

import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountEvent.Opened;
import guanjia.events.UserAccountEvent.PasswordChanged;
import guanjia.events.UserAccountEvent.Resumed;
import guanjia.events.UserAccountEvent.RightsChanged;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountEvent.Unlocked;
import guanjia.events.UserAccountId;
import org.jspecify.annotations.Nullable;

/**
 * A user account as its events say it is.
 *
 * @param passwordSince the sequence of the event that set the password last; a session or a
 *     remembered check that knows another one is void
 */
public record KnownUser(
        UserAccountId id,
        String login,
        Personal displayName,
        Rights rights,
        @Nullable PersonId resident,
        boolean suspended,
        long passwordSince) {

    /** The account after one more event. */
    static KnownUser after(@Nullable KnownUser before, UserAccountEvent event, long sequence) {
        if (event instanceof Opened(var id, var login, var name, var rights, var resident)) {
            return new KnownUser(id, login, name, rights, resident, false, sequence);
        }
        if (before == null) {
            throw new IllegalStateException("an account that was never opened: " + event.account());
        }
        return switch (event) {
            case Opened _, Unlocked _ -> before;
            case RightsChanged(_, var rights) -> before.with(rights);
            case PasswordChanged _ -> before.with(before.suspended, sequence);
            case Suspended _ -> before.with(true, before.passwordSince);
            case Resumed _ -> before.with(false, before.passwordSince);
        };
    }

    /** The name to show; the login when the name has been erased. */
    public String name() {
        String name = displayName.value();
        return name == null ? login : name;
    }

    /** As the one who asks. */
    public CurrentUser asCurrentUser() {
        return new CurrentUser(id, login, name(), rights, resident);
    }

    private KnownUser with(Rights newRights) {
        return new KnownUser(id, login, displayName, newRights, resident, suspended, passwordSince);
    }

    private KnownUser with(boolean isSuspended, long newPasswordSince) {
        return new KnownUser(
                id, login, displayName, rights, resident, isSuspended, newPasswordSince);
    }
}
