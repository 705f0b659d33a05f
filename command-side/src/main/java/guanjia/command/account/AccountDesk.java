package guanjia.command.account;

import guanjia.access.Credentials;
import guanjia.access.FailedLogins;
import guanjia.access.Logins;
import guanjia.command.account.AccountCommand.ChangeOwnPassword;
import guanjia.command.account.AccountCommand.ChangeRights;
import guanjia.command.account.AccountCommand.Open;
import guanjia.command.account.AccountCommand.ResetPassword;
import guanjia.command.account.AccountCommand.Resume;
import guanjia.command.account.AccountCommand.Suspend;
import guanjia.command.account.AccountCommand.Unlock;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Leads the decisions about an account together with what stands beside its events: the hash of the
 * password and the list of administrators. All of it happens in the transaction of the events.
 */
@Component
class AccountDesk {

    private final Repository<UserAccount> accounts;
    private final Credentials credentials;
    private final Administrators administrators;
    private final FailedLogins failedLogins;

    AccountDesk(
            Repository<UserAccount> accounts,
            Credentials credentials,
            Administrators administrators,
            FailedLogins failedLogins) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.administrators = administrators;
        this.failedLogins = failedLogins;
    }

    @CommandHandler
    UserAccountId decide(Open open) throws Exception {
        UserAccountId id = open.account();
        CommandRefused.unless(
                Logins.isAllowed(open.login()) && Logins.idOf(open.login()).equals(id),
                new AccountRefusal.LoginUnusable(open.login()));
        Input.required("displayName", open.displayName().value(), Input.NAME_LENGTH_MAX);
        CommandRefused.unless(!exists(id), new AccountRefusal.LoginTaken(open.login()));
        accounts.newInstance(() -> new UserAccount(open));
        credentials.set(id, open.password().hash());
        if (open.rights().roles().contains(Role.ADMINISTRATOR)) {
            administrators.add(id);
        }
        return id;
    }

    @CommandHandler
    void decide(ChangeRights change, Asked asked) {
        Aggregate<UserAccount> account = load(change);
        account.execute(it -> it.decide(change, asked));
        recordWhetherAdministrator(account, change.account());
    }

    @CommandHandler
    void decide(ChangeOwnPassword change, Asked asked) {
        load(change).execute(account -> account.changeOwnPassword(asked));
        credentials.set(change.account(), change.password().hash());
    }

    @CommandHandler
    void decide(ResetPassword reset, Asked asked) {
        load(reset).execute(account -> account.decide(reset, asked));
        credentials.set(reset.account(), reset.password().hash());
        failedLogins.forget(reset.account());
    }

    @CommandHandler
    void decide(Suspend suspend, Asked asked) {
        Aggregate<UserAccount> account = load(suspend);
        account.execute(it -> it.decide(suspend, asked));
        recordWhetherAdministrator(account, suspend.account());
    }

    @CommandHandler
    void decide(Resume resume, Asked asked) {
        Aggregate<UserAccount> account = load(resume);
        account.execute(it -> it.decide(resume, asked));
        recordWhetherAdministrator(account, resume.account());
    }

    @CommandHandler
    void decide(Unlock unlock, Asked asked) {
        CommandRefused.unless(
                failedLogins.lockedUntil(unlock.account()).isPresent(),
                new AccountRefusal.NotLocked());
        load(unlock).execute(account -> account.decide(unlock, asked));
        failedLogins.forget(unlock.account());
    }

    private boolean exists(UserAccountId id) {
        try {
            accounts.load(id.toString());
            return true;
        } catch (AggregateNotFoundException free) {
            return false;
        }
    }

    private Aggregate<UserAccount> load(AccountCommand command) {
        return accounts.load(command.account().toString());
    }

    private void recordWhetherAdministrator(Aggregate<UserAccount> account, UserAccountId id) {
        if (account.invoke(UserAccount::isActiveAdministrator)) {
            administrators.add(id);
        } else {
            administrators.remove(id);
        }
    }
}
