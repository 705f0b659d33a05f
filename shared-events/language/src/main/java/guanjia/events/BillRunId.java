package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One bill run. */
public record BillRunId(@JsonValue UUID value) {

    @JsonCreator
    public static BillRunId of(UUID value) {
        return new BillRunId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static BillRunId of(String text) {
        return new BillRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
