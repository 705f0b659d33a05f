package guanjia.command.account;

import guanjia.command.door.CommandRefused;
import guanjia.events.UserAccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees that there is always an administrator who can log in. It is a rule over all accounts, which
 * no single account can keep; so the rows stand under a lock and change with the events.
 */
@Component
class Administrators {

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is any. */
    boolean exist() {
        return jdbc.sql("select exists (select 1 from access.administrator)")
                .query(Boolean.class)
                .single();
    }

    /** From now on this account is an administrator's. */
    void add(UserAccountId account) {
        jdbc.sql("insert into access.administrator values (?) on conflict do nothing")
                .params(account.value())
                .update();
    }

    /**
     * From now on this account is no administrator's. Two who remove each other at the same moment
     * wait for one another here, and the second is refused.
     */
    void remove(UserAccountId account) {
        List<UUID> all =
                jdbc.sql("select account from access.administrator order by account for update")
                        .query(UUID.class)
                        .list();
        if (all.contains(account.value())) {
            CommandRefused.unless(all.size() > 1, new AccountRefusal.LastAdministrator());
            jdbc.sql("delete from access.administrator where account = ?")
                    .params(account.value())
                    .update();
        }
    }
}
