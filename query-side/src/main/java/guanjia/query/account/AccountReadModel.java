package guanjia.query.account;

import guanjia.events.PersonEvent;
import guanjia.events.Rights;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountEvent.Opened;
import guanjia.events.UserAccountEvent.PasswordChanged;
import guanjia.events.UserAccountEvent.Resumed;
import guanjia.events.UserAccountEvent.RightsChanged;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountEvent.Unlocked;
import guanjia.events.UserAccountId;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the table of {@code readmodel/account.sql} in step with the history. */
@Component
class AccountReadModel implements ReadModel {

    static final String NAME = "account";

    private static final String TABLE = "account";
    private static final String UPDATE = "update account set position = ?, ";
    private static final String INSERT =
            """
            insert into account (account, login, name, person, roles, everywhere, communities,
                resident, opened_at, password_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String schemaSql() {
        return "readmodel/account.sql";
    }

    @Override
    public List<String> views() {
        return List.of(TABLE);
    }

    @EventHandler
    void on(UserAccountEvent event, Recorded recorded, Rows rows) {
        UserAccountId id = event.account();
        long position = recorded.position();
        switch (event) {
            case Opened opened -> open(opened, recorded, rows);
            case RightsChanged(_, var rights) ->
                    change(
                            rows,
                            id,
                            "roles = ?, everywhere = ?, communities = ?",
                            position,
                            roles(rights),
                            rights.everywhere(),
                            communities(rights),
                            id);
            case PasswordChanged _ ->
                    change(rows, id, "password_at = ?", position, recorded.at(), id);
            case Suspended _ -> change(rows, id, "suspended = true", position, id);
            case Resumed _ -> change(rows, id, "suspended = false", position, id);
            case Unlocked _ -> {}
        }
    }

    @EventHandler
    void on(PersonEvent.Erased erased, Recorded recorded, Rows rows) {
        rows.changeAny("update account set name = null where person = ?", erased.person());
    }

    private static void open(Opened opened, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                opened.account(),
                INSERT,
                opened.account(),
                opened.login(),
                opened.displayName().value(),
                opened.displayName().person(),
                roles(opened.rights()),
                opened.rights().everywhere(),
                communities(opened.rights()),
                opened.resident(),
                recorded.at(),
                recorded.at(),
                recorded.position());
    }

    private static void change(
            Rows rows, UserAccountId id, String assignments, @Nullable Object... args) {
        rows.change(TABLE, id, UPDATE + assignments + " where account = ?", args);
    }

    private static List<String> roles(Rights rights) {
        return rights.roles().stream().map(Enum::name).sorted().toList();
    }

    private static List<String> communities(Rights rights) {
        return rights.communities().stream().map(Object::toString).sorted().toList();
    }
}
