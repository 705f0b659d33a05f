package guanjia.query.register;

import guanjia.events.CommunityEvent;
import guanjia.events.PersonEvent;
import guanjia.events.PropertyEvent;
import guanjia.history.KeyedHash;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/register.sql} in step with the history. */
@Component
class RegisterReadModel implements ReadModel {

    static final String NAME = "register";

    private final PersonRows persons;

    RegisterReadModel(KeyedHash keyedHash) {
        this.persons = new PersonRows(keyedHash);
    }

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
        return "readmodel/register.sql";
    }

    @Override
    public List<String> views() {
        return List.of(
                "community", "property", "ownership", "occupancy", "person", "handover", "defect");
    }

    @EventHandler
    void on(CommunityEvent event, Recorded recorded, Rows rows) {
        CommunityRows.change(event, recorded, rows);
    }

    @EventHandler
    void on(PropertyEvent event, Recorded recorded, Rows rows) {
        PropertyRows.change(event, recorded, rows);
    }

    @EventHandler
    void on(PersonEvent event, Recorded recorded, Rows rows) {
        persons.change(event, recorded, rows);
    }
}
