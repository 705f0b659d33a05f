package guanjia.query.workorder;

import guanjia.query.page.Downloads;
import guanjia.query.page.Slice;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Work orders for programs, and lists of them as files. The files hold no person. */
@RestController
@RequestMapping("/api")
@ReadsFrom({WorkOrderReadModel.NAME, "register", "account"})
@Tag(name = "work orders", description = "Work orders, for reading")
class OrderApi {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "community",
                    "place",
                    "category",
                    "title",
                    "priority",
                    "payer",
                    "state",
                    "worker",
                    "reference",
                    "reportedAt",
                    "completionDue",
                    "completedAt",
                    "onTime",
                    "missed");

    private final OrderList orders;
    private final OrderQuery order;
    private final Downloads downloads;

    OrderApi(OrderList orders, OrderQuery order, Downloads downloads) {
        this.orders = orders;
        this.order = order;
        this.downloads = downloads;
    }

    @GetMapping("/work-orders")
    @Operation(summary = "Work orders, the newest first, page by page: pass next as cursor")
    Slice<OrderRow> list(@ParameterObject OrderFilter filter) {
        return orders.list(filter, OrderSight.current());
    }

    @GetMapping("/work-orders/{id}")
    @Operation(summary = "One work order: clocks, cost, acceptance and files")
    OrderView one(@PathVariable UUID id) {
        return order.find(id, OrderSight.current()).orElseThrow(OrderApi::missing);
    }

    @GetMapping("/work-orders.{format:csv|xlsx|json}")
    @Operation(summary = "All work orders of a filter as a file: csv, xlsx or json")
    void file(
            @PathVariable String format,
            @ParameterObject OrderFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Instant now = Instant.now();
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table =
                downloads.open("work-orders", format, "order.column.", COLUMNS, locale, response)) {
            orders.each(filter, OrderSight.current(), row -> table.row(cells(row, say, now)));
        }
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static @Nullable Object[] cells(OrderRow row, UnaryOperator<String> say, Instant now) {
        Boolean onTime = row.onTime(now);
        return new @Nullable Object[] {
            row.id(),
            row.community(),
            row.label(),
            row.category(),
            row.title(),
            say.apply("value.Priority." + row.priority()),
            row.payer() == null ? null : say.apply("value.Payer." + row.payer()),
            say.apply("order.state." + row.state()),
            row.worker(),
            row.reference(),
            row.reportedAt(),
            row.completionDue(),
            row.completedAt(),
            onTime == null ? null : say.apply("order.on-time." + onTime),
            row.missed()
        };
    }
}
