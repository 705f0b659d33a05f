package guanjia.access;

import guanjia.events.UserAccountId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The hashes of passwords. They stand beside the events, never in one: an event is for ever, and an
 * old hash must be able to vanish.
 */
@Component
public class Credentials {

    private final JdbcClient jdbc;

    public Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets or replaces the hash, in the caller's transaction. */
    public void set(UserAccountId account, String hash) {
        jdbc.sql(
                        """
                        insert into access.credential (account, hash) values (?, ?)
                        on conflict (account)
                        do update set hash = excluded.hash, changed_at = clock_timestamp()
                        """)
                .params(account.value(), hash)
                .update();
    }

    Optional<String> hashOf(UserAccountId account) {
        return jdbc.sql("select hash from access.credential where account = ?")
                .params(account.value())
                .query(String.class)
                .optional();
    }
}
