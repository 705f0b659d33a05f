package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One handover (入住 or 搬离) of one unit. */
public record HandoverId(@JsonValue UUID value) {

    @JsonCreator
    public static HandoverId of(UUID value) {
        return new HandoverId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static HandoverId of(String text) {
        return new HandoverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
