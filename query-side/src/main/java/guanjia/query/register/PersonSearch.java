package guanjia.query.register;

import guanjia.history.KeyedHash;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds persons by the beginning of a name, a telephone number, or its last four digits. */
@Component
class PersonSearch {

    static final int PERSONS_MAX = 50;

    /** The units in which persons live, lived, or which they owned at some time. */
    static final String THEIR_UNITS =
            """
            (select property from (
                select property from occupancy where person = any(?)
                union select property from ownership where person = any(?)) theirs limit ?)
            """;

    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d -]+");
    private static final String BY_PHONE = "select person from person where phone_hash = ? limit ?";
    private static final String BY_TAIL = "select person from person where phone_tail = ? limit ?";
    private static final String BY_NAME =
            "select person from person where name >= ? and name < ? limit ?";

    private final JdbcClient jdbc;
    private final KeyedHash keyedHash;

    PersonSearch(JdbcClient jdbc, KeyedHash keyedHash) {
        this.jdbc = jdbc;
        this.keyedHash = keyedHash;
    }

    List<UUID> find(String words) {
        if (!NUMBER.matcher(words).matches()) {
            return query(BY_NAME, words, Search.after(words), PERSONS_MAX);
        }
        String phone = Phone.spell(words);
        if (phone != null) {
            return query(BY_PHONE, keyedHash.of(Phone.KIND, phone), PERSONS_MAX);
        }
        return words.length() == Phone.TAIL ? query(BY_TAIL, words, PERSONS_MAX) : List.of();
    }

    private List<UUID> query(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(UUID.class).list();
    }
}
