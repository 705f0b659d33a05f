package guanjia.query.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where the {@code type} of a problem leads: what the refusal means, and all that there are. */
@Controller
class ProblemPages {

    private static final String PREFIX = "refusal.";

    /**
     * A refusal with its words.
     *
     * @param type such as {@code property.place-taken}
     * @param words with the names of its values in braces
     */
    record Explained(String type, String words) {}

    @GetMapping("/problems")
    String all(Model model, Locale locale) throws IOException {
        model.addAttribute("problems", explained(locale));
        return "problems";
    }

    @GetMapping("/problems/{type}")
    String one(@PathVariable String type, Model model, Locale locale) throws IOException {
        Explained problem =
                explained(locale).stream()
                        .filter(any -> any.type().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("problem", problem);
        return "problem";
    }

    private static List<Explained> explained(Locale locale) {
        try {
            ResourceBundle words =
                    ResourceBundle.getBundle(
                            "messages/refusals",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            return new TreeSet<>(words.keySet())
                    .stream()
                            .filter(key -> key.startsWith(PREFIX))
                            .map(key ->
                                    new Explained(
                                            key.substring(PREFIX.length()), words.getString(key)))
                            .toList();
        } catch (MissingResourceException noWords) {
            return List.of();
        }
    }
}
