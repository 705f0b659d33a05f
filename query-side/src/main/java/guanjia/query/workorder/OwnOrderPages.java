package guanjia.query.workorder;

import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.query.page.Condition;
import guanjia.query.page.Typed;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import guanjia.query.register.UnitFilter;
import guanjia.query.register.UnitQuery;
import guanjia.query.register.Units;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody has of work orders alone: a technician's jobs, a resident's reports. */
@Controller
@ReadsFrom({WorkOrderReadModel.NAME, "register", "account"})
class OwnOrderPages {

    private static final int JOBS_MAX = 60;
    private static final int FOUND_MAX = 12;

    private final OrderList orders;
    private final Units units;
    private final UnitQuery unit;
    private final CommunityQuery communities;

    OwnOrderPages(OrderList orders, Units units, UnitQuery unit, CommunityQuery communities) {
        this.orders = orders;
        this.units = units;
        this.unit = unit;
        this.communities = communities;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("now", Instant.now());
        model.addAttribute("staff", OrderSight.current().staff());
        model.addAttribute("codes", Categories.CODES);
        model.addAttribute("priorities", Priority.values());
        model.addAttribute(
                "sources",
                List.of(
                        Source.PHONE,
                        Source.COUNTER,
                        Source.MESSAGE,
                        Source.PATROL,
                        Source.INSPECTION,
                        Source.COMPLAINT));
    }

    /** What is in my hands, and what nobody has yet. */
    @GetMapping("/my-jobs")
    @PreAuthorize("hasAnyRole('TECHNICIAN', 'CLEANER')")
    String jobs(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        OrderSight sight = OrderSight.current();
        Condition mine =
                sight.orders()
                        .and(
                                "w.technician = ? and w.state not in"
                                        + " ('CLOSED', 'CANCELLED', 'COMPLETED', 'OWNER_ACCEPTED',"
                                        + " 'FOLLOWED_UP')",
                                sight.me());
        Condition free = sight.orders().and("w.state in ('TRIAGED', 'REJECTED')");
        model.addAttribute("mine", orders.pressing(mine, JOBS_MAX));
        model.addAttribute("free", orders.pressing(free, JOBS_MAX));
        return fragment == null ? "my-jobs" : "my-jobs :: jobs";
    }

    /** What was reported for the own homes. */
    @GetMapping("/my-reports")
    @PreAuthorize("hasRole('RESIDENT')")
    String reports(Model model) {
        model.addAttribute("slice", orders.list(OrderFilter.of(null, null), OrderSight.current()));
        return "my-reports";
    }

    /** A report: of a unit that is found first, or of a shared place. */
    @GetMapping("/work-orders/new")
    @PreAuthorize(
            "hasAnyRole('MANAGER', 'SERVICE_DESK', 'TECHNICIAN', 'CLEANER', 'GUARD',"
                    + " 'ADMINISTRATOR', 'RESIDENT')")
    String report(
            @RequestParam(required = false) @Nullable UUID property,
            @RequestParam(required = false) @Nullable String q,
            Model model) {
        Scope scope = Scope.current();
        String words = Typed.words(q);
        model.addAttribute("q", words);
        model.addAttribute(
                "unit",
                property == null ? null : unit.row(property, scope).orElseThrow(OrderApi::missing));
        model.addAttribute(
                "found",
                words == null && scope.staff()
                        ? List.of()
                        : units.list(
                                        new UnitFilter(
                                                words, null, null, null, null, null, FOUND_MAX),
                                        scope)
                                .rows());
        model.addAttribute("communities", scope.staff() ? communities.choices(scope) : List.of());
        return "work-order-new";
    }
}
