package guanjia.query.cashier;

import guanjia.events.DailyCloseEvent;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/cashier.sql} in step with the history. */
@Component
class CashierReadModel implements ReadModel {

    static final String NAME = "cashier";

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
        return "readmodel/cashier.sql";
    }

    @Override
    public List<String> views() {
        return List.of("cashier_day", "cashier_total", "cashier_entry");
    }

    @EventHandler
    void on(DailyCloseEvent event, Recorded recorded, Rows rows) {
        DayRows.change(event, recorded, rows);
    }
}
