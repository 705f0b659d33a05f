package guanjia.access;

import guanjia.access.LoginRefused.Why;
import guanjia.events.UserAccountId;
import guanjia.history.HistoryAway;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether a password is the right one, and the account neither locked nor suspended.
 *
 * <p>In one process only one attempt on an account is under way at a time: else many attempts at
 * once would all be checked before the first of them is counted.
 */
@Component
public class PasswordCheck {

    private static final int STRIPES = 64;

    private final UserDirectory directory;
    private final Credentials credentials;
    private final FailedLogins failedLogins;
    private final Passwords passwords;
    private final Lock[] oneAtATime =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    PasswordCheck(
            UserDirectory directory,
            Credentials credentials,
            FailedLogins failedLogins,
            Passwords passwords) {
        this.directory = directory;
        this.credentials = credentials;
        this.failedLogins = failedLogins;
        this.passwords = passwords;
    }

    /**
     * The user whose login and password these are.
     *
     * @throws LoginRefused when they are wrong, or the account is locked or suspended
     */
    public KnownUser check(String login, String password) {
        UserAccountId account = Logins.idOf(login);
        return alone(account, () -> checkAlone(account, password));
    }

    /** Does something while nobody else in this process tries the account. */
    <T> T alone(UserAccountId account, Supplier<T> work) {
        Lock lock = oneAtATime[Math.floorMod(account.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    KnownUser checkAlone(UserAccountId account, String password) {
        refuseWhileLocked(account);
        Optional<KnownUser> user = known(account);
        Optional<String> hash = user.flatMap(known -> credentials.hashOf(known.id()));
        if (hash.isEmpty()) {
            passwords.pretend(password);
        }
        if (hash.isEmpty() || !passwords.matches(password, hash.get())) {
            failedLogins.failed(account);
            refuseWhileLocked(account);
            throw LoginRefused.because(Why.WRONG);
        }
        if (user.orElseThrow().suspended()) {
            throw LoginRefused.because(Why.SUSPENDED);
        }
        failedLogins.forget(account);
        return user.orElseThrow();
    }

    private Optional<KnownUser> known(UserAccountId account) {
        try {
            return directory.findNow(account);
        } catch (HistoryAway away) {
            throw LoginRefused.because(Why.HISTORY_AWAY);
        }
    }

    private void refuseWhileLocked(UserAccountId account) {
        Optional<Instant> until = failedLogins.lockedUntil(account);
        if (until.isPresent()) {
            throw LoginRefused.locked(Duration.between(Instant.now(), until.get()));
        }
    }
}
