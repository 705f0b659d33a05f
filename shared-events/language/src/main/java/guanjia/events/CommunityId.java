package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One community (小区). */
public record CommunityId(@JsonValue UUID value) {

    @JsonCreator
    public static CommunityId of(UUID value) {
        return new CommunityId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static CommunityId of(String text) {
        return new CommunityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
