package guanjia.query.meter;

import guanjia.events.MeterEvent.Source;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.query.meter.MeterFilter.Show;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import guanjia.query.register.UnitQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Meters on the screen: the list, one meter, and the round from meter to meter. */
@Controller
@ReadsFrom({MeterReadModel.NAME, "register"})
@PreAuthorize(MeterSight.WHO)
class MeterPages {

    private final MeterQuery meters;
    private final CommunityQuery communities;
    private final UnitQuery units;

    MeterPages(MeterQuery meters, CommunityQuery communities, UnitQuery units) {
        this.meters = meters;
        this.communities = communities;
        this.units = units;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("sight", MeterSight.current());
        model.addAttribute("today", Residence.today());
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("kinds", MeterKind.values());
        model.addAttribute("sources", List.of(Source.SEEN, Source.TOLD, Source.ESTIMATED));
    }

    @GetMapping("/meters")
    String list(MeterFilter asked, Model model) {
        MeterFilter filter = somewhere(asked);
        model.addAttribute("filter", filter);
        model.addAttribute("shows", Show.values());
        model.addAttribute("slice", meters.list(filter, Residence.today(), MeterSight.current()));
        model.addAttribute("link", filter.link("/meters"));
        model.addAttribute("download", filter.link("/api/meters.{format}"));
        return "meters";
    }

    /** One building after the other, from meter to meter with the Enter key. */
    @GetMapping("/meters/round")
    String round(
            MeterFilter asked,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model) {
        MeterFilter filter = somewhere(asked);
        LocalDate today = Residence.today();
        LocalDate day = on == null || on.isAfter(today) ? today : on;
        model.addAttribute("filter", filter);
        model.addAttribute("on", day);
        model.addAttribute("buildings", meters.buildings(filter.community(), MeterSight.current()));
        List<Stop> stops = meters.round(filter, today, MeterSight.current());
        model.addAttribute("stops", stops);
        model.addAttribute(
                "done",
                stops.stream().filter(stop -> !stop.meter().lastOn().isBefore(day)).count());
        return "meter-round";
    }

    @GetMapping("/meters/new")
    String form(
            @RequestParam(required = false) @Nullable UUID community,
            @RequestParam(required = false) @Nullable UUID property,
            Model model) {
        model.addAttribute("community", community);
        if (property != null) {
            model.addAttribute(
                    "unit", units.row(property, Scope.current()).orElseThrow(MeterPages::missing));
        }
        return "meter-new";
    }

    @GetMapping("/meters/{id}")
    String one(@PathVariable UUID id, Model model) {
        MeterView view = meters.find(id, MeterSight.current()).orElseThrow(MeterPages::missing);
        model.addAttribute("view", view);
        model.addAttribute("meter", view.meter());
        return "meter";
    }

    /** A list is in the order of places, which is one within a community alone. */
    private MeterFilter somewhere(MeterFilter asked) {
        if (asked.community() != null || asked.property() != null) {
            return asked;
        }
        List<CommunityQuery.Choice> choices = communities.choices(Scope.current());
        return choices.isEmpty() ? asked : asked.in(choices.getFirst().id());
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
