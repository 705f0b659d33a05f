package guanjia.query.fees;

import guanjia.events.AllocationOrder;
import guanjia.events.FeeKind;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.LateFeeTerms.Cap;
import guanjia.events.PeriodKind;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.Proration;
import guanjia.events.Rounding;
import guanjia.events.Usage;
import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Fee standards on the screen and for programs. Everybody with a home sees what it costs. */
@Controller
@ReadsFrom({FeesReadModel.NAME, "register"})
@PreAuthorize(Sight.WHO)
class StandardPages {

    private final StandardQuery standards;
    private final CommunityQuery communities;

    StandardPages(StandardQuery standards, CommunityQuery communities) {
        this.standards = standards;
        this.communities = communities;
    }

    @GetMapping("/fee-standards")
    String list(StandardFilter filter, Model model) {
        common(model);
        model.addAttribute("filter", filter);
        model.addAttribute("slice", standards.list(filter, Sight.current()));
        model.addAttribute("link", filter.link("/fee-standards"));
        model.addAttribute("download", filter.link("/api/fee-standards.{format}"));
        return "fee-standards";
    }

    @GetMapping("/fee-standards/new")
    String form(@RequestParam(required = false) @Nullable UUID community, Model model) {
        common(model);
        choices(model);
        model.addAttribute("community", community);
        return "fee-standard-new";
    }

    @GetMapping("/fee-standards/{id}")
    String one(@PathVariable UUID id, Model model) {
        common(model);
        choices(model);
        StandardView view = standards.find(id, Sight.current()).orElseThrow(FeeApi::missing);
        model.addAttribute("view", view);
        model.addAttribute("standard", view.standard());
        return "fee-standard";
    }

    @GetMapping("/api/fee-standards")
    @ResponseBody
    @Operation(summary = "Fee standards with what is in force today, page by page")
    Slice<StandardRow> json(StandardFilter filter) {
        return standards.list(filter, Sight.current());
    }

    @GetMapping("/api/fee-standards/{id}")
    @ResponseBody
    @Operation(summary = "One fee standard with its versions and all their terms")
    StandardView json(@PathVariable UUID id) {
        return standards.find(id, Sight.current()).orElseThrow(FeeApi::missing);
    }

    private void common(Model model) {
        model.addAttribute("may", FeeMay.current());
        model.addAttribute("staff", Sight.current().staff());
        model.addAttribute("today", Residence.today());
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("kinds", FeeKind.values());
    }

    private static void choices(Model model) {
        model.addAttribute("usages", Usage.values());
        model.addAttribute("bases", Basis.values());
        model.addAttribute("meters", MeterKind.values());
        model.addAttribute("pers", Per.values());
        model.addAttribute("periods", PeriodKind.values());
        model.addAttribute("timings", Timing.values());
        model.addAttribute("prorations", Proration.values());
        model.addAttribute("dueFroms", DueRule.From.values());
        model.addAttribute("caps", Cap.values());
        model.addAttribute("orders", AllocationOrder.values());
        model.addAttribute("roundings", Rounding.values());
    }
}
