package guanjia.query.ledger;

import guanjia.query.page.Downloads;
import guanjia.query.page.Links;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The ledger on the screen and as files. */
@Controller
@ReadsFrom({LedgerReadModel.NAME, "fees", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ANALYST', 'ADMINISTRATOR')")
class LedgerPages {

    private static final List<String> COLUMNS =
            List.of("code", "name", "opening", "debit", "credit", "closing");

    private final LedgerQuery ledger;
    private final StatementQuery statements;
    private final CommunityQuery communities;
    private final Chart chart;
    private final Downloads downloads;

    LedgerPages(
            LedgerQuery ledger,
            StatementQuery statements,
            CommunityQuery communities,
            Chart chart,
            Downloads downloads) {
        this.ledger = ledger;
        this.statements = statements;
        this.communities = communities;
        this.chart = chart;
        this.downloads = downloads;
    }

    @GetMapping("/ledger")
    String trialBalance(LedgerFilter filter, Model model) {
        Scope scope = Scope.current();
        model.addAttribute("filter", filter);
        model.addAttribute("communities", communities.choices(scope));
        model.addAttribute("balance", ledger.trialBalance(filter, scope));
        model.addAttribute("compared", ledger.compare(filter.community(), scope));
        model.addAttribute("download", filter.link("/api/ledger/trial-balance.{format}"));
        model.addAttribute("books", filter.books());
        model.addAttribute("chart", chart.all().values());
        return "ledger";
    }

    @GetMapping("/ledger/{code:\\d{4,6}}")
    String statement(@PathVariable String code, LedgerFilter filter, Model model) {
        Chart.Line line = chart.all().get(code);
        if (line == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Statement statement = statements.of(code, filter, Scope.current());
        model.addAttribute("line", line);
        model.addAttribute("filter", filter);
        model.addAttribute("statement", statement);
        model.addAttribute("download", filter.dated().link("/api/ledger/" + code + ".{format}"));
        model.addAttribute(
                "next",
                statement.next() == null
                        ? null
                        : Links.of("/ledger/" + code)
                                .and("community", filter.community())
                                .and("to", filter.to())
                                .and("cursor", statement.next())
                                .toString());
        return "ledger-account";
    }

    @GetMapping("/api/ledger/trial-balance")
    @ResponseBody
    TrialBalance json(LedgerFilter filter) {
        return ledger.trialBalance(filter, Scope.current());
    }

    @GetMapping("/api/ledger/trial-balance.{format:csv|xlsx}")
    void file(
            @PathVariable String format,
            LedgerFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        TrialBalance balance = ledger.trialBalance(filter, Scope.current());
        try (Table table =
                downloads.open(
                        "trial-balance", format, "ledger.column.", COLUMNS, locale, response)) {
            for (TrialBalance.Row row : balance.rows()) {
                table.row(
                        row.code(),
                        chart.of(row.code()).name(locale),
                        row.opening(),
                        row.debit(),
                        row.credit(),
                        row.closing());
            }
        }
    }
}
