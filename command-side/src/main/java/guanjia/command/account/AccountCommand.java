package guanjia.command.account;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a user account. */
public sealed interface AccountCommand extends Command {

    UserAccountId account();

    /**
     * Lets somebody log in.
     *
     * @param account follows from the login, see {@link guanjia.access.Logins#idOf}
     * @param resident the person whose homes a resident sees; null for staff
     */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record Open(
            @TargetAggregateIdentifier UserAccountId account,
            String login,
            Personal displayName,
            Rights rights,
            @Nullable PersonId resident,
            HashedPassword password)
            implements AccountCommand {}

    /** Gives a user other rights, from the next request on. */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record ChangeRights(
            @TargetAggregateIdentifier UserAccountId account, Rights rights, String reason)
            implements AccountCommand {}

    /** Sets one's own password anew. The door has seen the old one. */
    @MayBeAskedBy({
        Role.MANAGER,
        Role.SERVICE_DESK,
        Role.CASHIER,
        Role.ACCOUNTANT,
        Role.TECHNICIAN,
        Role.CLEANER,
        Role.GUARD,
        Role.AUDITOR,
        Role.ANALYST,
        Role.RESIDENT,
        Role.ADMINISTRATOR
    })
    record ChangeOwnPassword(
            @TargetAggregateIdentifier UserAccountId account, HashedPassword password)
            implements AccountCommand {}

    /** Sets somebody else's password anew. */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record ResetPassword(
            @TargetAggregateIdentifier UserAccountId account,
            HashedPassword password,
            String reason)
            implements AccountCommand {}

    /** Lets a user log in no more, until further notice. */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record Suspend(@TargetAggregateIdentifier UserAccountId account, String reason)
            implements AccountCommand {}

    /** Ends a suspension. */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record Resume(@TargetAggregateIdentifier UserAccountId account, String reason)
            implements AccountCommand {}

    /** Lets a user try passwords again before the lock runs out. */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record Unlock(@TargetAggregateIdentifier UserAccountId account, String reason)
            implements AccountCommand {}
}
