package guanjia.query.fees;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * One sentence of an explanation, as yet in no language.
 *
 * @param key its words stand under {@code explain.<key>}
 * @param values what it names; those that are sentences or words themselves are said first
 */
record Sentence(String key, List<@Nullable Object> values) {

    /** Something with a word of its own, found under its whole key. */
    record Word(String key) {}

    /** Several that are said one after the other without anything between. */
    record Row(List<Sentence> parts, String between) {}

    static Sentence of(String key, @Nullable Object... values) {
        return new Sentence(key, Arrays.asList(values));
    }

    String say(MessageSource words, Locale locale) {
        Object[] said = values.stream().map(value -> said(value, words, locale)).toArray();
        return Objects.requireNonNull(words.getMessage("explain." + key, said, locale));
    }

    private static Object said(@Nullable Object value, MessageSource words, Locale locale) {
        return switch (value) {
            case null -> "—";
            case Sentence inner -> inner.say(words, locale);
            case Row row ->
                    String.join(
                            row.between(),
                            row.parts().stream().map(part -> part.say(words, locale)).toList());
            case Word word -> Objects.requireNonNull(words.getMessage(word.key(), null, locale));
            // As text: a message format would group the digits of a number.
            default -> value.toString();
        };
    }
}
