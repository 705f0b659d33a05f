package guanjia.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value about a person: a name, a telephone number, an identity number, a free text.
 *
 * <p>Stored, it is sealed with the key of its person. Once the person is erased the key is gone and
 * {@link #value()} is null for ever, while the stored bytes, their hashes and every proof stand
 * (个人信息保护法 47).
 *
 * @param person whose value it is, and whose key seals it
 * @param value the plain value, or null when its person has been erased
 */
public record Personal(PersonId person, @Nullable String value) {

    /** A value that is known. */
    public static Personal of(PersonId person, String value) {
        return new Personal(person, Objects.requireNonNull(value));
    }

    /** What remains when the key is gone. */
    public static Personal erased(PersonId person) {
        return new Personal(person, null);
    }

    public boolean isErased() {
        return value == null;
    }

    /** Never the value: what is printed ends in logs. */
    @Override
    public String toString() {
        return "Personal[" + person + (isErased() ? ", erased]" : ", sealed]");
    }
}
