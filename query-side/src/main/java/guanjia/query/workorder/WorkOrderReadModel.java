package guanjia.query.workorder;

import guanjia.events.PersonEvent;
import guanjia.events.WorkOrderEvent;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/workorder.sql} in step with the history. */
@Component
class WorkOrderReadModel implements ReadModel {

    static final String NAME = "workorder";

    private static final String ERASE =
            """
            update work_order set words = null, reporter_name = null, reporter_phone = null,
                rating_words = null
            where voice = ?
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
        return "readmodel/workorder.sql";
    }

    @Override
    public List<String> views() {
        return List.of("work_order", "work_order_line", "work_order_file");
    }

    @EventHandler
    void on(WorkOrderEvent event, Recorded recorded, Rows rows) {
        new OrderRows(event.order(), recorded, rows).change(event);
    }

    @EventHandler
    void on(PersonEvent.Erased erased, Rows rows) {
        rows.changeAny(ERASE, erased.person());
    }
}
