package guanjia.query.accrual;

import guanjia.events.Facts;
import guanjia.events.LateFeeRunEvent;
import guanjia.events.LateFeeRunEvent.Finished;
import guanjia.events.LateFeeRunEvent.Started;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the table of {@code readmodel/accrual.sql} in step with the history. */
@Component
class AccrualReadModel implements ReadModel {

    static final String NAME = "accrual";

    private static final String TABLE = "late_fee_run";
    private static final String START =
            """
            insert into late_fee_run (run, through, asked_by, started_at, position)
            values (?, ?, ?, ?, ?)
            """;
    private static final String FINISH =
            """
            update late_fee_run set state = 'FINISHED', accounts = ?, finished_at = ?, position = ?
            where run = ?
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
        return "readmodel/accrual.sql";
    }

    @Override
    public List<String> views() {
        return List.of(TABLE);
    }

    @EventHandler
    void on(LateFeeRunEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Started(var run, var through) ->
                    rows.change(
                            TABLE,
                            run,
                            START,
                            run,
                            through,
                            recorded.facts().getOrDefault(Facts.ACTOR, ""),
                            recorded.at(),
                            recorded.position());
            case Finished(var run, var accounts) ->
                    rows.change(
                            TABLE, run, FINISH, accounts, recorded.at(), recorded.position(), run);
        }
    }
}
