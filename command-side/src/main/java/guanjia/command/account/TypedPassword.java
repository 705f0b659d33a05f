package guanjia.command.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A password as somebody typed it. It is read from JSON and never written again: written, it is a
 * row of stars, so that no log and no fingerprint of a request can be used to guess it.
 */
record TypedPassword(String typed) {

    private static final String STARS = "***";

    @JsonCreator
    static TypedPassword of(String typed) {
        return new TypedPassword(typed);
    }

    @JsonValue
    String written() {
        return STARS;
    }

    @Override
    public String toString() {
        return STARS;
    }
}
