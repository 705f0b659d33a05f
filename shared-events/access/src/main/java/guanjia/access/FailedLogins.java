package guanjia.access;

import guanjia.events.UserAccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords and locks an account after too many. It stands in the database, so that it
 * holds in all processes and after a restart. A login that does not exist is counted alike.
 */
@Component
public class FailedLogins {

    private static final String COUNT =
            """
            insert into access.failed_login as f (account, failures, last_failure, locked_until)
            values (:account, 1, clock_timestamp(),
                    case when :limit <= 1 then clock_timestamp() + :locked * interval '1 second' end)
            on conflict (account) do update set
                last_failure = clock_timestamp(),
                failures = case when %1$s then 1 else f.failures + 1 end,
                locked_until = case when (case when %1$s then 1 else f.failures + 1 end) >= :limit
                    then clock_timestamp() + :locked * interval '1 second' end
            """
                    .formatted(
                            "(f.locked_until <= clock_timestamp() or f.last_failure"
                                    + " < clock_timestamp() - :forgotten * interval '1 second')");

    private final JdbcClient jdbc;
    private final AccessSettings settings;

    public FailedLogins(JdbcClient jdbc, AccessSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Until when nobody may try this account, if it is locked. */
    public Optional<Instant> lockedUntil(UserAccountId account) {
        return jdbc.sql(
                        """
                        select locked_until from access.failed_login
                        where account = ? and locked_until > clock_timestamp()
                        """)
                .params(account.value())
                .query(FailedLogins::instant)
                .optional();
    }

    /** One more wrong password. It is counted whatever becomes of the request. */
    void failed(UserAccountId account) {
        jdbc.sql(COUNT)
                .param("account", account.value())
                .param("limit", settings.failuresUntilLocked())
                .param("locked", settings.lockedFor().toSeconds())
                .param("forgotten", settings.failuresForgottenAfter().toSeconds())
                .update();
        forgetOld(settings.failuresForgottenAfter());
    }

    /** The password was right, or an administrator unlocks the account. */
    public void forget(UserAccountId account) {
        jdbc.sql("delete from access.failed_login where account = ?")
                .params(account.value())
                .update();
    }

    /** Whoever tries invented logins leaves rows; they go when the next failure comes. */
    private void forgetOld(Duration age) {
        jdbc.sql(
                        """
                        delete from access.failed_login
                        where last_failure < clock_timestamp() - ? * interval '1 second'
                        and (locked_until is null or locked_until < clock_timestamp())
                        """)
                .params(age.toSeconds())
                .update();
    }

    private static Instant instant(ResultSet row, int index) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
