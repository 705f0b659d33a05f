package guanjia.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where the {@code type} of a problem leads: what the refusal means, and all that there are. */
@Controller
class ProblemPages {

    private static final ResourceBundle.Control CHINESE_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final MessageSource words;

    ProblemPages(MessageSource words) {
        this.words = words;
    }

    /**
     * A refusal with its words.
     *
     * @param type such as {@code property.place-taken}
     * @param words with the names of its values in braces
     */
    record Explained(String type, String words) {}

    @GetMapping("/problems")
    String all(Model model, Locale locale) {
        model.addAttribute("problems", explained(locale));
        return "problems";
    }

    @GetMapping("/problems/{type}")
    String one(@PathVariable String type, Model model, Locale locale) {
        Explained problem =
                explained(locale).stream()
                        .filter(any -> any.type().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("problem", problem);
        return "problem";
    }

    private List<Explained> explained(Locale locale) {
        List<Explained> all = new ArrayList<>();
        all.addAll(of("messages/refusals", "refusal.", "", locale));
        all.addAll(of("messages/access", "access.", "access.", locale));
        for (String kind : ErrorPages.KINDS) {
            String text = words.getMessage("error." + kind + ".text", null, locale);
            all.add(new Explained("http." + kind, text));
        }
        all.removeIf(problem -> problem.type().startsWith("access.title."));
        return all;
    }

    /** The types whose words stand in a file under a prefix. */
    private static List<Explained> of(String file, String prefix, String before, Locale locale) {
        try {
            ResourceBundle found = ResourceBundle.getBundle(file, locale, CHINESE_IS_THE_ROOT);
            return new TreeSet<>(found.keySet())
                    .stream()
                            .filter(key -> key.startsWith(prefix))
                            .map(key ->
                                    new Explained(
                                            before + key.substring(prefix.length()),
                                            found.getString(key)))
                            .toList();
        } catch (MissingResourceException noWords) {
            return List.of();
        }
    }
}
