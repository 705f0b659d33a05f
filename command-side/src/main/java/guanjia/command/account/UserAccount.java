package guanjia.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.account.AccountCommand.ChangeRights;
import guanjia.command.account.AccountCommand.Open;
import guanjia.command.account.AccountCommand.ResetPassword;
import guanjia.command.account.AccountCommand.Resume;
import guanjia.command.account.AccountCommand.Suspend;
import guanjia.command.account.AccountCommand.Unlock;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.PersonId;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountEvent.Opened;
import guanjia.events.UserAccountEvent.PasswordChanged;
import guanjia.events.UserAccountEvent.Resumed;
import guanjia.events.UserAccountEvent.RightsChanged;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountEvent.Unlocked;
import guanjia.events.UserAccountId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One login: what its user may do, and whether the user may log in at all. */
@Aggregate(type = "user-account")
class UserAccount {

    @AggregateIdentifier private UserAccountId id;

    private Rights rights;
    private @Nullable PersonId resident;
    private boolean suspended;

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    UserAccount() {}

    @SuppressWarnings("NullAway.Init")
    UserAccount(Open open) {
        check(open.rights(), open.resident());
        apply(
                new Opened(
                        open.account(),
                        open.login(),
                        open.displayName(),
                        open.rights(),
                        open.resident()));
    }

    boolean isActiveAdministrator() {
        return !suspended && rights.roles().contains(Role.ADMINISTRATOR);
    }

    void decide(ChangeRights change, Asked asked) {
        mustBeAnothers(asked);
        Input.reason(change.reason());
        check(change.rights(), resident);
        CommandRefused.unless(
                !change.rights().equals(rights), new AccountRefusal.NothingToChange());
        apply(new RightsChanged(id, change.rights()));
    }

    void changeOwnPassword(Asked asked) {
        CommandRefused.unless(isOwn(asked), new AccountRefusal.NotYourAccount());
        apply(new PasswordChanged(id));
    }

    void decide(ResetPassword reset, Asked asked) {
        mustBeAnothers(asked);
        Input.reason(reset.reason());
        apply(new PasswordChanged(id));
    }

    void decide(Suspend suspend, Asked asked) {
        mustBeAnothers(asked);
        Input.reason(suspend.reason());
        CommandRefused.unless(!suspended, new AccountRefusal.AlreadySuspended());
        apply(new Suspended(id));
    }

    void decide(Resume resume, Asked asked) {
        mustBeAnothers(asked);
        Input.reason(resume.reason());
        CommandRefused.unless(suspended, new AccountRefusal.NotSuspended());
        apply(new Resumed(id));
    }

    void decide(Unlock unlock, Asked asked) {
        mustBeAnothers(asked);
        Input.reason(unlock.reason());
        apply(new Unlocked(id));
    }

    @EventSourcingHandler
    void evolve(UserAccountEvent event) {
        switch (event) {
            case Opened(var account, _, _, var given, var person) -> {
                id = account;
                rights = given;
                resident = person;
            }
            case RightsChanged(_, var given) -> rights = given;
            case Suspended _ -> suspended = true;
            case Resumed _ -> suspended = false;
            case PasswordChanged _, Unlocked _ -> {}
        }
    }

    private void mustBeAnothers(Asked asked) {
        CommandRefused.unless(!isOwn(asked), new AccountRefusal.OwnAccount());
    }

    private boolean isOwn(Asked asked) {
        return asked.actor().equals(id.toString());
    }

    private static void check(Rights rights, @Nullable PersonId resident) {
        boolean isResident = rights.roles().contains(Role.RESIDENT);
        CommandRefused.unless(
                isResident == (resident != null), new AccountRefusal.ResidentWithoutPerson());
        CommandRefused.unless(
                rights.everywhere() || !rights.communities().isEmpty() || isResident,
                new AccountRefusal.NoCommunity());
    }
}
