package guanjia.query.billing;

import guanjia.access.CurrentUser;
import guanjia.events.Role;
import guanjia.query.register.Scope;
import guanjia.query.story.NamedSubject;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read the history of a bill run, and what it is called in it. */
@Component
class RunSubject extends NamedSubject {

    private static final String NAMES =
            "select run, from_on || ' – ' || to_on from bill_run where run = any(?)";

    private final RunQuery runs;

    RunSubject(RunQuery runs, JdbcClient jdbc) {
        super(jdbc, "bill-run", "/bill-runs/", NAMES);
        this.runs = runs;
    }

    @Override
    public boolean mayRead(UUID id) {
        return CurrentUser.get()
                        .hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)
                && runs.find(id, Scope.current()).isPresent();
    }
}
