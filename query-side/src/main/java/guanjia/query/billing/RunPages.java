package guanjia.query.billing;

import guanjia.access.CurrentUser;
import guanjia.access.UserDirectory;
import guanjia.events.PeriodKind;
import guanjia.events.Role;
import guanjia.query.page.Destination;
import guanjia.query.page.Slice;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Bill runs on the screen and for programs. */
@Controller
@ReadsFrom({BillingReadModel.NAME, "fees", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ADMINISTRATOR')")
class RunPages {

    private static final Set<Role> READERS =
            EnumSet.of(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR);
    private static final List<PeriodKind> PERIODS =
            List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    private final RunQuery runs;
    private final CommunityQuery communities;
    private final UserDirectory users;

    RunPages(RunQuery runs, CommunityQuery communities, UserDirectory users) {
        this.runs = runs;
        this.communities = communities;
        this.users = users;
    }

    @ModelAttribute
    void acts(Model model) {
        model.addAttribute(
                "acts",
                CurrentUser.get().hasAny(Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR));
    }

    @GetMapping("/bill-runs")
    String list(@RequestParam(required = false) @Nullable Long cursor, Model model) {
        Scope scope = Scope.current();
        LocalDate month = Residence.today().withDayOfMonth(1);
        model.addAttribute("slice", runs.list(cursor, scope));
        model.addAttribute("communities", communities.choices(scope));
        model.addAttribute("codes", runs.codes(scope));
        model.addAttribute("periods", PERIODS);
        model.addAttribute("month", month);
        return "bill-runs";
    }

    @GetMapping("/bill-runs/{id}")
    String one(@PathVariable UUID id, Model model) {
        RunView view = find(id);
        model.addAttribute("view", view);
        model.addAttribute("run", view.run());
        model.addAttribute("planner", name(view.run().plannedBy()));
        model.addAttribute("publisher", name(view.run().publishedBy()));
        model.addAttribute("ender", name(view.run().endedBy()));
        return "bill-run";
    }

    @GetMapping("/bill-runs/{id}/charges")
    String made(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute("run", find(id).run());
        model.addAttribute("slice", runs.made(id, cursor));
        return "bill-run-charges";
    }

    @GetMapping("/api/bill-runs")
    @ResponseBody
    @Operation(summary = "Bill runs, the newest first, page by page")
    Slice<RunRow> json(@RequestParam(required = false) @Nullable Long cursor) {
        return runs.list(cursor, Scope.current());
    }

    @GetMapping("/api/bill-runs/{id}")
    @ResponseBody
    @Operation(summary = "One bill run: its preview, its findings, how far it is")
    RunView json(@PathVariable UUID id) {
        return find(id);
    }

    @GetMapping("/api/bill-runs/{id}/charges")
    @ResponseBody
    @Operation(summary = "What a bill run charged, page by page")
    Slice<RunView.Made> madeJson(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String cursor) {
        find(id);
        return runs.made(id, cursor);
    }

    private RunView find(UUID id) {
        return runs.find(id, Scope.current())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private @Nullable String name(@Nullable String user) {
        return user == null ? null : users.nameOf(user).orElse(user);
    }

    /** Its place in the navigation. */
    @Configuration(proxyBeanMethods = false)
    static class Place {

        private static final int ORDER = 215;

        @Bean
        Destination billRunsPlace() {
            return new Destination(
                    ORDER, "money", "bill-runs", "/bill-runs", "file-invoice", READERS);
        }
    }
}
