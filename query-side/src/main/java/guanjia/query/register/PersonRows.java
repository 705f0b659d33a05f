package guanjia.query.register;

import guanjia.events.PersonEvent;
import guanjia.events.PersonEvent.Corrected;
import guanjia.events.PersonEvent.Erased;
import guanjia.events.PersonEvent.Registered;
import guanjia.events.Personal;
import guanjia.history.KeyedHash;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person for reading: as little as lists and searches need. The identity number
 * and the full telephone number stay sealed in the history.
 */
final class PersonRows {

    private static final String TABLE = "person";

    private static final String REGISTER =
            """
            insert into person (person, name, phone_hash, phone_masked, phone_tail,
                has_identity_number, registered_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CORRECT =
            """
            update person set name = ?, phone_hash = ?, phone_masked = ?, phone_tail = ?,
                has_identity_number = ?
            where person = ?
            """;
    private static final String ERASE =
            """
            update person set name = null, phone_hash = null, phone_masked = null,
                phone_tail = null, has_identity_number = false, erased = true
            where person = ?
            """;

    private final KeyedHash keyedHash;

    PersonRows(KeyedHash keyedHash) {
        this.keyedHash = keyedHash;
    }

    void change(PersonEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Registered(var id, var name, var phone, var identity) -> {
                String number = Phone.spell(plain(phone));
                rows.change(
                        TABLE,
                        id,
                        REGISTER,
                        id,
                        name.value(),
                        hash(number),
                        Phone.mask(number),
                        Phone.tail(number),
                        plain(identity) != null,
                        recorded.at());
            }
            case Corrected(var id, var name, var phone, var identity) -> {
                String number = Phone.spell(plain(phone));
                rows.change(
                        TABLE,
                        id,
                        CORRECT,
                        name.value(),
                        hash(number),
                        Phone.mask(number),
                        Phone.tail(number),
                        plain(identity) != null,
                        id);
            }
            case Erased(var id) -> rows.change(TABLE, id, ERASE, id);
        }
    }

    private byte @Nullable [] hash(@Nullable String number) {
        return number == null ? null : keyedHash.of(Phone.KIND, number);
    }

    private static @Nullable String plain(@Nullable Personal value) {
        return value == null ? null : value.value();
    }
}
