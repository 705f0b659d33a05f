package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One run over all accounts that counts late fees up to a day. */
public record LateFeeRunId(@JsonValue UUID value) {

    @JsonCreator
    public static LateFeeRunId of(UUID value) {
        return new LateFeeRunId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static LateFeeRunId of(String text) {
        return new LateFeeRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
