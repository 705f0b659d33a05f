package guanjia.command.account;

import guanjia.access.CurrentUser;
import guanjia.access.LoginRefused;
import guanjia.access.Logins;
import guanjia.access.PasswordCheck;
import guanjia.access.UserDirectory;
import guanjia.command.account.AccountCommand.ChangeOwnPassword;
import guanjia.command.account.AccountCommand.ChangeRights;
import guanjia.command.account.AccountCommand.Open;
import guanjia.command.account.AccountCommand.ResetPassword;
import guanjia.command.account.AccountCommand.Resume;
import guanjia.command.account.AccountCommand.Suspend;
import guanjia.command.account.AccountCommand.Unlock;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.UserAccountId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** User accounts over HTTP. Only administrators, but for one's own password. */
@RestController
@RequestMapping("/api")
class AccountDoor {

    private final CommandDoor door;
    private final NewPasswords newPasswords;
    private final PasswordCheck passwordCheck;
    private final UserDirectory directory;

    AccountDoor(
            CommandDoor door,
            NewPasswords newPasswords,
            PasswordCheck passwordCheck,
            UserDirectory directory) {
        this.door = door;
        this.newPasswords = newPasswords;
        this.passwordCheck = passwordCheck;
        this.directory = directory;
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    Answer open(@RequestBody @Valid AccountRequest.Opening body, DoorRequest request) {
        String login = Logins.normal(body.login());
        UserAccountId id = Logins.idOf(login);
        PersonId person = body.resident() == null ? new PersonId(id.value()) : body.resident();
        return send(
                new Open(
                        id,
                        login,
                        Personal.of(person, body.displayName().strip()),
                        body.rights().rights(),
                        body.resident(),
                        newPasswords.accept(login, body.password().typed())),
                request);
    }

    @PostMapping("/accounts/{id}/rights")
    Answer changeRights(
            @PathVariable UserAccountId id,
            @RequestBody @Valid AccountRequest.NewRights body,
            DoorRequest request) {
        return send(new ChangeRights(id, body.rights().rights(), body.reason()), request);
    }

    @PostMapping("/accounts/{id}/password")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    Answer resetPassword(
            @PathVariable UserAccountId id,
            @RequestBody @Valid AccountRequest.NewPassword body,
            DoorRequest request) {
        String login = directory.find(id).map(user -> user.login()).orElse("");
        HashedPassword password = newPasswords.accept(login, body.password().typed());
        return send(new ResetPassword(id, password, body.reason()), request);
    }

    @PostMapping("/accounts/{id}/suspend")
    Answer suspend(
            @PathVariable UserAccountId id,
            @RequestBody @Valid AccountRequest.Reason body,
            DoorRequest request) {
        return send(new Suspend(id, body.reason()), request);
    }

    @PostMapping("/accounts/{id}/resume")
    Answer resume(
            @PathVariable UserAccountId id,
            @RequestBody @Valid AccountRequest.Reason body,
            DoorRequest request) {
        return send(new Resume(id, body.reason()), request);
    }

    @PostMapping("/accounts/{id}/unlock")
    Answer unlock(
            @PathVariable UserAccountId id,
            @RequestBody @Valid AccountRequest.Reason body,
            DoorRequest request) {
        return send(new Unlock(id, body.reason()), request);
    }

    @PostMapping("/account/password")
    Answer changeOwnPassword(
            @RequestBody @Valid AccountRequest.OwnPassword body, DoorRequest request) {
        CurrentUser user = CurrentUser.get();
        try {
            passwordCheck.check(user.login(), body.old().typed());
        } catch (LoginRefused refused) {
            throw new CommandRefused(
                    refused.minutes() > 0
                            ? new AccountRefusal.Locked(refused.minutes())
                            : new AccountRefusal.WrongPassword());
        }
        HashedPassword password = newPasswords.accept(user.login(), body.password().typed());
        return send(new ChangeOwnPassword(user.id(), password), request);
    }

    /** In this process the change holds at once, in all others within two seconds. */
    private Answer send(AccountCommand command, DoorRequest request) {
        Answer answer = door.send(command, request);
        directory.findNow(command.account());
        return answer;
    }
}
