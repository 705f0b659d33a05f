package guanjia.query.workorder;

import guanjia.events.DispatchEvent.Way;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderState;
import guanjia.query.page.Times;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import guanjia.query.workorder.Board.By;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Work orders on the screen: the list, the board, and one order. */
@Controller
@ReadsFrom({WorkOrderReadModel.NAME, "register", "account"})
class OrderPages {

    private static final String STAFF =
            "hasAnyRole('MANAGER', 'SERVICE_DESK', 'CASHIER', 'ACCOUNTANT', 'TECHNICIAN',"
                    + " 'CLEANER', 'GUARD', 'AUDITOR', 'ANALYST', 'ADMINISTRATOR')";

    /** Sources that a person of ours may name. */
    private static final List<Source> SOURCES =
            List.of(
                    Source.PHONE,
                    Source.COUNTER,
                    Source.MESSAGE,
                    Source.PATROL,
                    Source.INSPECTION,
                    Source.COMPLAINT);

    private final OrderList orders;
    private final OrderQuery order;
    private final BoardQuery board;
    private final Crew crew;
    private final CommunityQuery communities;
    private final Times times;

    OrderPages(
            OrderList orders,
            OrderQuery order,
            BoardQuery board,
            Crew crew,
            CommunityQuery communities,
            Times times) {
        this.orders = orders;
        this.order = order;
        this.board = board;
        this.crew = crew;
        this.communities = communities;
        this.times = times;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("now", Instant.now());
        model.addAttribute("staff", OrderSight.current().staff());
        model.addAttribute("codes", Categories.CODES);
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("payers", Payer.values());
        model.addAttribute("pauses", Pause.values());
        model.addAttribute("moments", Moment.values());
        model.addAttribute("ways", Way.values());
        model.addAttribute("sources", SOURCES);
    }

    @GetMapping("/work-orders")
    @PreAuthorize(STAFF)
    String list(OrderFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("shows", OrderFilter.Show.values());
        model.addAttribute("states", WorkOrderState.values());
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("slice", orders.list(filter, OrderSight.current()));
        model.addAttribute("link", filter.link("/work-orders"));
        model.addAttribute("download", filter.link("/api/work-orders.{format}"));
        return "work-orders";
    }

    @GetMapping("/work-orders/board")
    @PreAuthorize(STAFF)
    String board(
            @RequestParam(defaultValue = "STATE") By by,
            @RequestParam(required = false) @Nullable UUID community,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        model.addAttribute("board", board.of(by, community, OrderSight.current()));
        model.addAttribute("bys", By.values());
        model.addAttribute("community", community);
        model.addAttribute("communities", communities.choices(Scope.current()));
        return fragment == null ? "work-order-board" : "work-order-board :: lanes";
    }

    @GetMapping("/work-orders/{id}")
    String one(@PathVariable UUID id, Model model) {
        OrderSight sight = OrderSight.current();
        OrderView view = order.find(id, sight).orElseThrow(OrderApi::missing);
        OrderMay may = OrderMay.of(view, times.today());
        model.addAttribute("view", view);
        model.addAttribute("order", view.order());
        model.addAttribute("may", may);
        model.addAttribute(
                "crew",
                may.can("DISPATCH") || may.can("TRANSFER")
                        ? crew.of(view.order().communityId())
                        : List.of());
        return "work-order";
    }
}
