package guanjia.query.cashier;

import guanjia.events.DailyCloseEvent.Cause;
import guanjia.query.page.Downloads;
import guanjia.query.page.Slice;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The days of cashiers: counted and closed by the cashier, agreed to by a second person. */
@Controller
@ReadsFrom({CashierReadModel.NAME, "fees", "register"})
@PreAuthorize(DaySight.WHO)
@Tag(name = "cashier-days", description = "What cashiers took, counted and closed, for reading")
class DayPages {

    private static final List<String> COLUMNS =
            List.of(
                    "on",
                    "community",
                    "cashier",
                    "state",
                    "cash",
                    "others",
                    "counted",
                    "difference",
                    "entries",
                    "lateEntries");

    private final DayQuery days;
    private final CommunityQuery communities;
    private final Downloads downloads;

    DayPages(DayQuery days, CommunityQuery communities, Downloads downloads) {
        this.days = days;
        this.communities = communities;
        this.downloads = downloads;
    }

    @GetMapping("/cashier-days")
    String list(DayFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("states", DayFilter.State.values());
        model.addAttribute("communities", communities.choices(Scope.current()));
        model.addAttribute("slice", days.list(filter, DaySight.current()));
        model.addAttribute("link", filter.link("/cashier-days"));
        model.addAttribute("download", filter.link("/api/cashier-days.{format}"));
        return "cashier-days";
    }

    @GetMapping("/cashier-days/{id}")
    String one(@PathVariable UUID id, Model model) {
        DaySight sight = DaySight.current();
        DayView view = days.find(id, sight).orElseThrow(DayPages::missing);
        model.addAttribute("view", view);
        model.addAttribute("day", view.day());
        model.addAttribute("sight", sight);
        model.addAttribute("causes", Cause.values());
        return "cashier-day";
    }

    @GetMapping("/api/cashier-days")
    @ResponseBody
    @Operation(summary = "Days of cashiers, the latest first, page by page: pass next as cursor")
    Slice<DayRow> json(@ParameterObject DayFilter filter) {
        return days.list(filter, DaySight.current());
    }

    @GetMapping("/api/cashier-days/{id}")
    @ResponseBody
    @Operation(summary = "One day: totals by means, every entry, who closed it and who agreed")
    DayView json(@PathVariable UUID id) {
        return days.find(id, DaySight.current()).orElseThrow(DayPages::missing);
    }

    @GetMapping("/api/cashier-days.{format:csv|xlsx|json}")
    @Operation(summary = "All days of a filter as a file: csv, xlsx or json")
    void file(
            @PathVariable String format,
            @ParameterObject DayFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table =
                downloads.open("cashier-days", format, "day.column.", COLUMNS, locale, response)) {
            for (DayRow row : days.all(filter, DaySight.current())) {
                table.row(
                        row.on(),
                        row.community(),
                        row.cashierName(),
                        say.apply("day.state." + row.state()),
                        row.cash(),
                        row.others(),
                        row.counted(),
                        row.difference(),
                        row.entries(),
                        row.lateEntries());
            }
        }
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
