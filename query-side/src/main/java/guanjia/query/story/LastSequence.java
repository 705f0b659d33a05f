package guanjia.query.story;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long a history is, by one step in the index of the events. */
@Component
class LastSequence {

    private final JdbcClient jdbc;

    LastSequence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sequence of the last event; -1 when nothing ever happened. */
    long of(UUID aggregate) {
        return jdbc.sql(
                        "select coalesce(max(sequence), -1) from event_store.events"
                                + " where aggregate_id = ?")
                .param(aggregate)
                .query(Long.class)
                .single();
    }
}
