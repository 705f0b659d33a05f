package guanjia.history;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** Finds out which event of an append was there already. */
final class Duplicates {

    private static final String UNIQUE_VIOLATION = "23505";

    private Duplicates() {}

    static boolean isDuplicate(Exception e) {
        return e instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /** The event that the server complains of; its message names the aggregate or the event. */
    static DomainEventMessage<?> culprit(SQLException e, List<DomainEventMessage<?>> events) {
        String complaint = String.valueOf(e.getMessage());
        for (DomainEventMessage<?> event : events) {
            if (complaint.contains(
                    event.getAggregateIdentifier() + ", " + event.getSequenceNumber() + ")")) {
                return event;
            }
        }
        return events.getFirst();
    }

    /**
     * @throws IllegalArgumentException for an event that no aggregate decided
     */
    static List<DomainEventMessage<?>> ofAggregates(List<? extends EventMessage<?>> events) {
        List<DomainEventMessage<?>> decided = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            if (!(event instanceof DomainEventMessage<?> ofAggregate)) {
                throw new IllegalArgumentException(
                        event.getPayloadType() + " was published outside of an aggregate");
            }
            decided.add(ofAggregate);
        }
        return decided;
    }
}
