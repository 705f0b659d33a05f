package guanjia.query.meter;

import guanjia.events.MeterEvent;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/meter.sql} in step with the history. */
@Component
class MeterReadModel implements ReadModel {

    static final String NAME = "meter";

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
        return "readmodel/meter.sql";
    }

    @Override
    public List<String> views() {
        return List.of("meter", "meter_reading");
    }

    @EventHandler
    void on(MeterEvent event, Recorded recorded, Rows rows) {
        MeterRows.change(event, recorded, rows);
    }
}
