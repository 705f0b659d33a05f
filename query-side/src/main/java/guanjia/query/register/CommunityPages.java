package guanjia.query.register;

import guanjia.query.page.Json;
import guanjia.query.page.Links;
import guanjia.query.readmodel.ReadsFrom;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Communities on the screen. */
@Controller
@RequestMapping("/communities")
@ReadsFrom(RegisterReadModel.NAME)
class CommunityPages {

    private final CommunityQuery communities;

    CommunityPages(CommunityQuery communities) {
        this.communities = communities;
    }

    @GetMapping
    String list(CommunityFilter filter, Model model) {
        model.addAttribute("may", May.current());
        model.addAttribute("filter", filter);
        model.addAttribute("shows", CommunityFilter.Show.values());
        model.addAttribute("slice", communities.list(filter, Scope.current()));
        model.addAttribute(
                "link",
                Links.of("/communities")
                        .and("q", filter.q())
                        .and("show", filter.show())
                        .toString());
        model.addAttribute(
                "download",
                Links.of("/api/communities.{format}")
                        .and("q", filter.q())
                        .and("show", filter.show())
                        .toString());
        return "communities";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("may", May.current());
        return "community-form";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        CommunityRow community =
                communities.find(id, Scope.current()).orElseThrow(RegisterApi::missing);
        model.addAttribute("may", May.current());
        model.addAttribute("community", community);
        model.addAttribute("othersJson", Json.write(community.others()));
        model.addAttribute("buildings", communities.buildings(id));
        return "community";
    }
}
