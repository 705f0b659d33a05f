package guanjia.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import guanjia.events.UserAccountId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a Basic password was right, so that a program that sends it with each
 * request does not pay for Argon2 each time. Kept is a hash under a key that never leaves this
 * process, never the password. A changed password, a suspension and a lock void it.
 */
@Component
class RememberedChecks {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MANY = 10_000;

    private record Remembered(UserAccountId account, long passwordSince) {}

    private final PasswordCheck check;
    private final UserDirectory directory;
    private final FailedLogins failedLogins;
    private final Cache<ByteBuffer, Remembered> remembered;
    private final SecretKeySpec key;

    RememberedChecks(
            PasswordCheck check,
            UserDirectory directory,
            FailedLogins failedLogins,
            AccessSettings settings) {
        this.check = check;
        this.directory = directory;
        this.failedLogins = failedLogins;
        this.remembered =
                Caffeine.newBuilder()
                        .maximumSize(MANY)
                        .expireAfterWrite(settings.checkRemembered())
                        .build();
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    /**
     * The user whose login and password these are.
     *
     * @throws LoginRefused when they are wrong, or the account is locked or suspended
     */
    KnownUser check(String login, String password) {
        UserAccountId account = Logins.idOf(login);
        ByteBuffer name = keyedHash(account, password);
        Optional<KnownUser> known = recall(name);
        return known.isPresent() ? known.get() : checkAndRemember(account, password, name);
    }

    private KnownUser checkAndRemember(UserAccountId account, String password, ByteBuffer name) {
        return check.alone(
                account,
                () -> {
                    // Whoever waited for the lock may find that the one before has checked it.
                    Optional<KnownUser> known = recall(name);
                    if (known.isPresent()) {
                        return known.get();
                    }
                    KnownUser user = check.checkAlone(account, password);
                    remembered.put(name, new Remembered(account, user.passwordSince()));
                    return user;
                });
    }

    private Optional<KnownUser> recall(ByteBuffer name) {
        @Nullable Remembered before = remembered.getIfPresent(name);
        if (before == null) {
            return Optional.empty();
        }
        Optional<KnownUser> user =
                directory
                        .find(before.account())
                        .filter(known -> !known.suspended())
                        .filter(known -> known.passwordSince() == before.passwordSince())
                        .filter(known -> failedLogins.lockedUntil(known.id()).isEmpty());
        if (user.isEmpty()) {
            remembered.invalidate(name);
        }
        return user;
    }

    private ByteBuffer keyedHash(UserAccountId account, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(account.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
