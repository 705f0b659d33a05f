package guanjia.events;

import org.jspecify.annotations.Nullable;

/** What can happen to a login of this system. No password and no hash of one is ever an event. */
public sealed interface UserAccountEvent extends Event {

    UserAccountId account();

    /**
     * Somebody may log in.
     *
     * @param login the name typed at the door, lower case; it never changes
     * @param displayName the user's name, sealed with the key of {@code displayName.person()}
     * @param resident the person whose homes a {@link Role#RESIDENT} sees; null for staff
     */
    @StoredAs("user-account.opened")
    record Opened(
            UserAccountId account,
            String login,
            Personal displayName,
            Rights rights,
            @Nullable PersonId resident)
            implements UserAccountEvent {}

    /** The user may do other things, or elsewhere, than before. */
    @StoredAs("user-account.rights-changed")
    record RightsChanged(UserAccountId account, Rights rights) implements UserAccountEvent {}

    /** The password was set anew, by the user or by an administrator. */
    @StoredAs("user-account.password-changed")
    record PasswordChanged(UserAccountId account) implements UserAccountEvent {}

    /** The user may not log in until further notice. */
    @StoredAs("user-account.suspended")
    record Suspended(UserAccountId account) implements UserAccountEvent {}

    /** The suspension is over. */
    @StoredAs("user-account.resumed")
    record Resumed(UserAccountId account) implements UserAccountEvent {}

    /** An administrator let the user try passwords again before the lock ran out. */
    @StoredAs("user-account.unlocked")
    record Unlocked(UserAccountId account) implements UserAccountEvent {}
}
