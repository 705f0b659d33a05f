package guanjia.command.account;

import static guanjia.command.account.AccountFixture.HASHED;
import static guanjia.command.account.AccountFixture.asked;
import static guanjia.command.account.AccountFixture.everywhere;
import static guanjia.command.account.AccountFixture.id;
import static guanjia.command.account.AccountFixture.open;
import static guanjia.command.account.AccountFixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.account.AccountCommand.ChangeOwnPassword;
import guanjia.command.account.AccountCommand.ChangeRights;
import guanjia.command.account.AccountCommand.ResetPassword;
import guanjia.command.account.AccountCommand.Resume;
import guanjia.command.account.AccountCommand.Suspend;
import guanjia.events.PersonId;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent.PasswordChanged;
import guanjia.events.UserAccountEvent.Resumed;
import guanjia.events.UserAccountEvent.RightsChanged;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.history.Ids;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class A_user_account {

    private static final String WHY = "换岗";

    private final AccountFixture fixture = new AccountFixture();

    @Test
    void is_opened_with_rights_and_its_password_is_kept_beside_the_event() {
        given().when(open("wang", everywhere(Role.MANAGER), null), asked("boss").toMetaData())
                .expectEvents(opened("wang", Role.MANAGER));
        assertThat(fixture.hashOf("wang")).contains(HASHED.hash());
    }

    @Test
    void with_the_login_of_another_is_refused() {
        fixture.decisions
                .given(opened("wang", Role.MANAGER))
                .when(open("wang", everywhere(Role.GUARD), null), asked("boss").toMetaData())
                .expectNoEvents()
                .expectExceptionDetails(new AccountRefusal.LoginTaken("wang"));
    }

    @Test
    void with_a_login_that_cannot_be_typed_is_refused() {
        for (String login : List.of("w", "王 芳", "<script>", "-x")) {
            given().when(open(login, everywhere(Role.GUARD), null), asked("boss").toMetaData())
                    .expectExceptionDetails(new AccountRefusal.LoginUnusable(login));
        }
    }

    @Test
    void whose_rights_would_hold_nowhere_is_refused() {
        Rights nowhere = new Rights(Set.of(Role.CASHIER), false, List.of());
        given().when(open("wang", nowhere, null), asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.NoCommunity());
    }

    @Test
    void of_a_resident_belongs_to_a_person_and_that_of_staff_to_none() {
        PersonId person = new PersonId(Ids.next());
        given().when(open("li", everywhere(Role.RESIDENT), null), asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.ResidentWithoutPerson());
        given().when(open("li", everywhere(Role.GUARD), person), asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.ResidentWithoutPerson());
    }

    @Test
    void gets_other_rights_from_another_user_and_never_from_its_own() {
        var change = new ChangeRights(id("wang"), everywhere(Role.ADMINISTRATOR), WHY);
        wang().when(change, asked("boss").toMetaData())
                .expectEvents(new RightsChanged(id("wang"), everywhere(Role.ADMINISTRATOR)));
        wang().when(change, asked("wang").toMetaData())
                .expectNoEvents()
                .expectExceptionDetails(new AccountRefusal.OwnAccount());
    }

    @Test
    void that_has_the_rights_already_is_not_changed() {
        wang().when(
                        new ChangeRights(id("wang"), everywhere(Role.MANAGER), WHY),
                        asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.NothingToChange());
    }

    @Test
    void is_suspended_once_and_resumed_once() {
        wang().when(new Suspend(id("wang"), WHY), asked("boss").toMetaData())
                .expectEvents(new Suspended(id("wang")));
        fixture.decisions
                .given(opened("wang", Role.MANAGER), new Suspended(id("wang")))
                .when(new Suspend(id("wang"), WHY), asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.AlreadySuspended());
        fixture.decisions
                .given(opened("wang", Role.MANAGER), new Suspended(id("wang")))
                .when(new Resume(id("wang"), WHY), asked("boss").toMetaData())
                .expectEvents(new Resumed(id("wang")));
        wang().when(new Resume(id("wang"), WHY), asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.NotSuspended());
    }

    @Test
    void has_its_password_changed_by_its_own_user_or_reset_by_another() {
        wang().when(new ChangeOwnPassword(id("wang"), HASHED), asked("wang").toMetaData())
                .expectEvents(new PasswordChanged(id("wang")));
        wang().when(new ChangeOwnPassword(id("wang"), HASHED), asked("boss").toMetaData())
                .expectExceptionDetails(new AccountRefusal.NotYourAccount());
        wang().when(new ResetPassword(id("wang"), HASHED, WHY), asked("boss").toMetaData())
                .expectEvents(new PasswordChanged(id("wang")));
        wang().when(new ResetPassword(id("wang"), HASHED, WHY), asked("wang").toMetaData())
                .expectExceptionDetails(new AccountRefusal.OwnAccount());
    }

    @Test
    void of_the_last_administrator_stays_one() {
        var boss = opened("boss", Role.ADMINISTRATOR);
        fixture.administrators.add(id("boss"));
        fixture.decisions
                .given(boss)
                .when(new Suspend(id("boss"), WHY), asked("other").toMetaData())
                .expectNoEvents()
                .expectExceptionDetails(new AccountRefusal.LastAdministrator());
        fixture.administrators.add(id("other"));
        fixture.decisions
                .given(boss)
                .when(
                        new ChangeRights(id("boss"), everywhere(Role.MANAGER), WHY),
                        asked("other").toMetaData())
                .expectEvents(new RightsChanged(id("boss"), everywhere(Role.MANAGER)));
    }

    private TestExecutor<UserAccount> given() {
        return fixture.decisions.givenNoPriorActivity();
    }

    private TestExecutor<UserAccount> wang() {
        return fixture.decisions.given(opened("wang", Role.MANAGER));
    }
}
