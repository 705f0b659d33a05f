package guanjia.query.workorder;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a report is about, as a person chooses it. Imported orders may have categories of their own;
 * those are shown as they are.
 */
@Component("categories")
public class Categories {

    /** The choices, most frequent first; their words are {@code category.<code>}. */
    public static final List<String> CODES =
            List.of(
                    "plumbing",
                    "electric",
                    "leak",
                    "drainage",
                    "lift",
                    "lighting",
                    "access",
                    "door",
                    "fire",
                    "hvac",
                    "cleaning",
                    "green",
                    "other");

    private final MessageSource words;

    Categories(MessageSource words) {
        this.words = words;
    }

    /** The words of a category in the language of this request. */
    public String word(String code) {
        String found =
                words.getMessage("category." + code, null, code, LocaleContextHolder.getLocale());
        return found == null ? code : found;
    }
}
