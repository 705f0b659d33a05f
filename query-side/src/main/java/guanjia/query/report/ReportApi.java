package guanjia.query.report;

import guanjia.query.page.Downloads;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reports for programs and as files. */
@RestController
@RequestMapping("/api/ledger/reports")
@ReadsFrom({"ledger", "fees", "register"})
@PreAuthorize(ReportPlaces.WHO)
@Tag(name = "ledger")
class ReportApi {

    private final Reports reports;
    private final Downloads downloads;

    ReportApi(Reports reports, Downloads downloads) {
        this.reports = reports;
        this.downloads = downloads;
    }

    @GetMapping
    @Operation(
            summary =
                    "Ageing, collection rates, roll-forward and limitation as of a day, by community")
    Report json(@ParameterObject ReportFilter filter) {
        return reports.of(filter, Scope.current());
    }

    @GetMapping("/{name:ageing|limitation|collection|roll-forward}.{format:csv|xlsx|json}")
    @Operation(summary = "One of the reports as a file: csv, xlsx or json")
    void file(
            @PathVariable String name,
            @PathVariable String format,
            @ParameterObject ReportFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ReportTable kind = ReportTable.of(name);
        if (kind == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Report report = reports.of(filter, Scope.current());
        try (Table table =
                downloads.open(name, format, "report.column.", kind.columns(), locale, response)) {
            report.rows().forEach(row -> table.row(kind.cells(row)));
        }
    }
}
