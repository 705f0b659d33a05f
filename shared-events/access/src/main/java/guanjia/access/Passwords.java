package guanjia.access;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (RFC 9106): 19 MiB, three passes, one lane, which is about 55 ms
 * of one core's time. The parameters stand in each hash, so they may be raised later.
 *
 * <p>No more of them are computed at once than there are cores: a flood of log-ins costs those who
 * log in time, and never the memory of the process.
 */
@Component
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 3;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String ofNobody = hash("a password that no account has");

    /** The hash to store, with its salt and parameters in it. */
    public String hash(String password) {
        cores.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(password));
        } finally {
            cores.release();
        }
    }

    /** Whether this password was hashed so. */
    public boolean matches(String password, String hash) {
        cores.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            cores.release();
        }
    }

    /** Takes as long as a real check, so that nobody learns from the time which logins exist. */
    void pretend(String password) {
        matches(password, ofNobody);
    }
}
