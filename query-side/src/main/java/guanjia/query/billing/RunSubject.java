package guanjia.query.billing;

import guanjia.access.CurrentUser;
import guanjia.events.Role;
import guanjia.query.register.Scope;
import guanjia.query.story.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read the history of a bill run, and what it is called in it. */
@Component
class RunSubject implements Subject {

    private static final String NAMES =
            "select run, from_on || ' – ' || to_on from bill_run where run = any(?)";

    private final RunQuery runs;
    private final JdbcClient jdbc;

    RunSubject(RunQuery runs, JdbcClient jdbc) {
        this.runs = runs;
        this.jdbc = jdbc;
    }

    @Override
    public String aggregateType() {
        return "bill-run";
    }

    @Override
    public boolean mayRead(UUID id) {
        return CurrentUser.get()
                        .hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)
                && runs.find(id, Scope.current()).isPresent();
    }

    @Override
    public String page(UUID id) {
        return "/bill-runs/" + id;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(NAMES)
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }
}
