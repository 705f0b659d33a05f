package guanjia.history;

import guanjia.events.PersonId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Seals values about persons, each person with a key of its own. A destroyed key cannot be made
 * again: what it sealed is unreadable from then on, here and in every copy of the events.
 */
public interface Vault {

    /**
     * Seals a value. The first value of a person makes the person's key, in a transaction of its
     * own, so that a key is safe before anything is sealed with it.
     *
     * @throws IllegalStateException when the person has been erased
     */
    byte[] seal(PersonId person, String value);

    /** Opens a sealed value; null when the person has been erased. */
    @Nullable String open(PersonId person, byte[] sealed);

    /** Makes the keys of many new persons at once, which is much faster than one by one. */
    void prepare(Collection<PersonId> persons);

    /**
     * Destroys the key of a person for ever, within the current transaction if there is one. Other
     * processes stop opening the person's values within two seconds after the commit.
     */
    void destroy(PersonId person);
}
