package guanjia.query.story;

import guanjia.history.StoredEvent;
import guanjia.query.readmodel.ReadsFrom;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The history of a thing, as a part of its page or alone, and an event in its raw form. */
@Controller
@ReadsFrom({})
class StoryPages {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Stories stories;
    private final Subjects subjects;

    StoryPages(Stories stories, Subjects subjects) {
        this.stories = stories;
        this.subjects = subjects;
    }

    @GetMapping("/story/{type}/{id}")
    String story(
            @PathVariable String type,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long page,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Locale locale,
            Model model) {
        model.addAttribute("story", stories.part(type, id, page, locale));
        model.addAttribute("subjectPage", subjects.page(type, id));
        return fragment == null ? "story" : "story :: part";
    }

    @GetMapping("/events/{position:\\d{1,18}}")
    String event(@PathVariable long position, Model model) {
        StoredEvent event = stories.at(position);
        model.addAttribute("event", event);
        model.addAttribute("payload", pretty(event.payloadJson()));
        model.addAttribute(
                "subjectPage", subjects.page(event.aggregateType(), event.aggregateId()));
        return "event";
    }

    /** Only spaces are added: names, order and values are those that are stored. */
    private static String pretty(String json) {
        return PRETTY.writeValueAsString(PRETTY.readValue(json, JsonNode.class));
    }
}
