package guanjia.command.account;

import guanjia.access.Logins;
import guanjia.command.account.AccountCommand.Open;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the account {@code admin} where there is no administrator yet. */
@Component
public class FirstAdministrator {

    /** The login of the first administrator. */
    public static final String LOGIN = "admin";

    private static final String NAME = "管理员";

    private final CommandDoor door;
    private final NewPasswords passwords;
    private final Administrators administrators;
    private final Clock clock = Clock.systemUTC();

    FirstAdministrator(CommandDoor door, NewPasswords passwords, Administrators administrators) {
        this.door = door;
        this.passwords = passwords;
        this.administrators = administrators;
    }

    /**
     * Opens it if there is no administrator.
     *
     * @param chosen the password, which is taken as it is; null to generate one
     * @return the generated password, to be shown once; empty when none was generated or needed
     */
    public Optional<String> openIfThereIsNone(@Nullable String chosen) {
        if (administrators.exist()) {
            return Optional.empty();
        }
        String password = chosen == null ? NewPasswords.generate() : chosen;
        UserAccountId id = Logins.idOf(LOGIN);
        Open open =
                new Open(
                        id,
                        LOGIN,
                        Personal.of(new PersonId(id.value()), NAME),
                        new Rights(Set.of(Role.ADMINISTRATOR), true, List.of()),
                        null,
                        passwords.hash(password));
        try {
            door.send(open, Asked.bySystem(clock.instant()));
        } catch (CommandRefused refused) {
            if (refused.refusal() instanceof AccountRefusal.LoginTaken) {
                // Another process that started at the same moment was faster.
                return Optional.empty();
            }
            throw refused;
        }
        return chosen == null ? Optional.of(password) : Optional.empty();
    }
}
