package guanjia.query.register;

import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.Usage;
import guanjia.query.page.Links;
import guanjia.query.readmodel.ReadsFrom;
import java.time.LocalDate;
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

/** Units on the screen. */
@Controller
@RequestMapping("/properties")
@ReadsFrom(RegisterReadModel.NAME)
class UnitPages {

    private static final int NEIGHBOURS_MAX = 200;

    private final Units units;
    private final UnitQuery unit;
    private final CommunityQuery communities;
    private final PersonQuery persons;

    UnitPages(Units units, UnitQuery unit, CommunityQuery communities, PersonQuery persons) {
        this.units = units;
        this.unit = unit;
        this.communities = communities;
        this.persons = persons;
    }

    /** What every form about units offers to choose from. */
    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("may", May.current());
        model.addAttribute("usages", Usage.values());
        model.addAttribute("tenures", Tenure.values());
        model.addAttribute("directions", Direction.values());
        model.addAttribute("meterKinds", MeterKind.values());
    }

    @GetMapping
    String list(UnitFilter filter, Model model) {
        Scope scope = Scope.current();
        model.addAttribute("filter", filter);
        model.addAttribute("shows", UnitFilter.Show.values());
        model.addAttribute("communities", communities.choices(scope));
        model.addAttribute(
                "buildings",
                filter.community() == null || !scope.staff()
                        ? List.of()
                        : communities.buildings(filter.community()));
        model.addAttribute("slice", units.list(filter, scope));
        model.addAttribute("link", link("/properties", filter));
        model.addAttribute("download", link("/api/properties.{format}", filter));
        return "properties";
    }

    @GetMapping("/new")
    String form(@RequestParam(required = false) @Nullable UUID community, Model model) {
        model.addAttribute("community", community);
        model.addAttribute("communities", communities.choices(Scope.current()));
        return "property-form";
    }

    /**
     * A unit.
     *
     * @param on the day for which owners and occupants are shown; today when not said
     * @param person somebody who was just registered, to go on with in the form named by open
     */
    @GetMapping("/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String open,
            Model model) {
        Scope scope = Scope.current();
        LocalDate today = Residence.today();
        UnitView view =
                unit.find(id, on == null ? today : on, scope).orElseThrow(RegisterApi::missing);
        model.addAttribute("view", view);
        model.addAttribute("unit", view.unit());
        model.addAttribute("today", today);
        model.addAttribute("staff", scope.staff());
        model.addAttribute("open", open);
        model.addAttribute("chosen", person == null ? List.of() : persons.one(person, scope));
        model.addAttribute("neighbours", neighbours(view, scope));
        return "property";
    }

    /** Those that this unit could be merged with. */
    private List<UnitRow> neighbours(UnitView view, Scope scope) {
        if (!May.current().keep() || !view.unit().state().equals("ACTIVE")) {
            return List.of();
        }
        UnitFilter building =
                new UnitFilter(
                        null,
                        view.unit().communityId(),
                        view.unit().building(),
                        null,
                        null,
                        null,
                        NEIGHBOURS_MAX);
        return units.list(building, scope).rows().stream()
                .filter(other -> !other.id().equals(view.unit().id()))
                .toList();
    }

    private static String link(String path, UnitFilter filter) {
        return Links.of(path)
                .and("q", filter.q())
                .and("community", filter.community())
                .and("building", filter.building())
                .and("usage", filter.usage())
                .and("show", filter.show())
                .toString();
    }
}
