package guanjia.query.journal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What a journal says in words. */
record JournalWords(MessageSource source, Locale locale) {

    List<String> head(Extent extent) {
        String community = extent.community() == null ? say("journal.all") : extent.community();
        return List.of(
                say("journal.head", community),
                say("journal.extent", extent.first().toString(), extent.last().toString()),
                say("journal.position", Long.toString(extent.head())),
                say("journal.sign"));
    }

    /** What a ZIP of tables says of itself. */
    List<String> about(Extent extent) {
        return Stream.concat(head(extent).stream(), Stream.of(say("journal.aligned"))).toList();
    }

    String opening() {
        return say("journal.opening");
    }

    String closing() {
        return say("journal.closing");
    }

    String event(String name) {
        return say("story." + name);
    }

    String say(String key, Object... values) {
        return source.getMessage(key, values, locale);
    }
}
