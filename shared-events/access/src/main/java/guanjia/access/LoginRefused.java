package guanjia.access;

import java.time.Duration;
import org.springframework.security.authentication.AccountStatusException;

/**
 * Somebody was not let in. An {@link AccountStatusException}, because then Spring Security asks no
 * second provider, which would count one wrong password twice.
 */
public final class LoginRefused extends AccountStatusException {

    private static final long serialVersionUID = 1L;

    /** Why. The words stand in the message files under {@code access.<code>}. */
    public enum Why {
        /** The login does not exist or the password is another one; which, is not said. */
        WRONG("wrong-credentials"),
        /** Too many wrong passwords: wait, or ask an administrator. */
        LOCKED("locked"),
        /** The password is right, but an administrator suspended the account. */
        SUSPENDED("suspended"),
        /** The bearer token is genuine, but names nobody here. */
        UNKNOWN("unknown-account"),
        /** The event store does not answer, so nobody knows whether the account may come in. */
        HISTORY_AWAY("history-away");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** As in the problem's type and in the message files. */
        public String code() {
            return code;
        }
    }

    private final Why why;
    private final long minutes;

    private LoginRefused(Why why, long minutes) {
        super(why.code());
        this.why = why;
        this.minutes = minutes;
    }

    static LoginRefused because(Why why) {
        return new LoginRefused(why, 0);
    }

    static LoginRefused locked(Duration remaining) {
        return new LoginRefused(Why.LOCKED, Math.max(1, remaining.plusSeconds(59).toMinutes()));
    }

    public Why why() {
        return why;
    }

    /** For how many minutes the account is still locked; 0 when it is not locked. */
    public long minutes() {
        return minutes;
    }
}
