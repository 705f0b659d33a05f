package guanjia.query.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The communities in which rights can hold, by name. */
@Component
class AccountCommunities {

    private static final int MOST = 5_000;

    /** One to choose. */
    public record Choice(UUID id, String name) {}

    private final JdbcClient jdbc;

    AccountCommunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> all() {
        return jdbc.sql(
                        "select community, name from community where not closed"
                                + " order by name, community limit ?")
                .param(MOST)
                .query((row, _) -> new Choice(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    List<Choice> named(Collection<UUID> ids) {
        return jdbc.sql(
                        "select community, name from community where community = any(?)"
                                + " order by name, community")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> new Choice(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
