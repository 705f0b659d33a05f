package guanjia.query.account;

import guanjia.access.CurrentUser;
import guanjia.events.PersonId;
import guanjia.events.Role;
import guanjia.query.story.NamedSubject;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of an account: for administrators and auditors. */
@Component
class AccountSubject extends NamedSubject {

    private final JdbcClient jdbc;

    AccountSubject(JdbcClient jdbc) {
        super(
                jdbc,
                "user-account",
                "/accounts/",
                "select account, login from account where account = any(?)");
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayRead(UUID id) {
        return CurrentUser.get().hasAny(Role.ADMINISTRATOR, Role.AUDITOR);
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
