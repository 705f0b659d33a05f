package guanjia.query.report;

import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Reports on the screen. */
@Controller
@ReadsFrom({"ledger", "fees", "register"})
@PreAuthorize(ReportPlaces.WHO)
class ReportPages {

    private final Reports reports;
    private final CommunityQuery communities;

    ReportPages(Reports reports, CommunityQuery communities) {
        this.reports = reports;
        this.communities = communities;
    }

    @GetMapping("/ledger/reports")
    String reports(ReportFilter filter, Model model) {
        Scope scope = Scope.current();
        model.addAttribute("filter", filter);
        model.addAttribute("communities", communities.choices(scope));
        model.addAttribute("report", reports.of(filter, scope));
        model.addAttribute("periods", ReportFilter.Period.values());
        model.addAttribute("ages", Age.values());
        model.addAttribute("risks", Risk.values());
        model.addAttribute("download", filter.link("/api/ledger/reports/{table}.{format}"));
        return "ledger-reports";
    }
}
