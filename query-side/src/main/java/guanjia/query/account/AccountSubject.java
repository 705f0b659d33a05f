package guanjia.query.account;

import guanjia.access.CurrentUser;
import guanjia.events.PersonId;
import guanjia.events.Role;
import guanjia.query.story.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of an account: for administrators and auditors. */
@Component
class AccountSubject implements Subject {

    private final JdbcClient jdbc;

    AccountSubject(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String aggregateType() {
        return "user-account";
    }

    @Override
    public boolean mayRead(UUID id) {
        return CurrentUser.get().hasAny(Role.ADMINISTRATOR, Role.AUDITOR);
    }

    @Override
    public String page(UUID id) {
        return "/accounts/" + id;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select account, login from account where account = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }

    @Override
    public Collection<PersonId> persons(UUID id) {
        return jdbc
                .sql("select person from account where account = ?")
                .param(id)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::of)
                .toList();
    }
}
