package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One work order. */
public record WorkOrderId(@JsonValue UUID value) {

    @JsonCreator
    public static WorkOrderId of(UUID value) {
        return new WorkOrderId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static WorkOrderId of(String text) {
        return new WorkOrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
