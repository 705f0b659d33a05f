package guanjia.query.register;

import guanjia.query.page.Links;
import guanjia.query.readmodel.ReadsFrom;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Persons on the screen: found by name or telephone, never listed as a whole. */
@Controller
@RequestMapping("/persons")
@ReadsFrom(RegisterReadModel.NAME)
class PersonPages {

    private final PersonQuery persons;

    PersonPages(PersonQuery persons) {
        this.persons = persons;
    }

    @ModelAttribute
    void rights(Model model) {
        model.addAttribute("may", May.current());
    }

    @GetMapping
    String find(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", q == null ? List.of() : persons.choose(q, Scope.current()));
        return "persons";
    }

    /** The options of a select whose form looks for somebody. */
    @GetMapping("/options")
    String options(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("found", persons.choose(q, Scope.current()));
        return "persons :: options";
    }

    /**
     * A form for a person.
     *
     * @param unit where to go on afterwards, if somewhere, with the form that open names
     */
    @GetMapping("/new")
    String form(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String open,
            Model model) {
        model.addAttribute(
                "then",
                unit == null
                        ? "/persons/{id}"
                        : Links.of("/properties/" + unit).and("open", open == null ? "" : open)
                                + "&person={id}");
        return "person-form";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "person", persons.find(id, Scope.current()).orElseThrow(RegisterApi::missing));
        return "person";
    }
}
