package guanjia.query.paper;

import guanjia.access.CurrentUser;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often a receipt was printed, so that every later one says that it is a copy. */
@Component
class Copies {

    private static final int TRIES = 5;
    private static final String COUNT =
            """
            insert into paper.receipt_print (payment, nth, login)
            select ?, coalesce(max(p.nth), 0) + 1, ? from paper.receipt_print p where p.payment = ?
            returning nth
            """;

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which print of it this one is, from 1. */
    int next(UUID payment) {
        String login = CurrentUser.get().login();
        for (int tries = 1; ; tries++) {
            try {
                return jdbc.sql(COUNT)
                        .params(payment, login, payment)
                        .query(Integer.class)
                        .single();
            } catch (DuplicateKeyException another) {
                if (tries == TRIES) {
                    throw another;
                }
            }
        }
    }
}
