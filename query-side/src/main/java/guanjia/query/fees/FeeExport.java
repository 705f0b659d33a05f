package guanjia.query.fees;

import guanjia.query.page.Downloads;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of fees as files, row by row. They hold no person. */
@RestController
@RequestMapping("/api")
@ReadsFrom({FeesReadModel.NAME, "register"})
@Tag(name = "fees")
class FeeExport {

    private static final List<String> ACCOUNT =
            List.of(
                    "id",
                    "community",
                    "place",
                    "since",
                    "closedOn",
                    "owed",
                    "lateFees",
                    "open",
                    "prepaid",
                    "deposited");

    private final AccountList accounts;
    private final Downloads downloads;

    FeeExport(AccountList accounts, Downloads downloads) {
        this.accounts = accounts;
        this.downloads = downloads;
    }

    @GetMapping("/fee-accounts.{format:csv|xlsx|json}")
    @PreAuthorize(Sight.WHO)
    @Operation(summary = "All accounts of a filter as a file: csv, xlsx or json")
    void accounts(
            @PathVariable String format,
            @ParameterObject AccountFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        try (Table table =
                downloads.open("fee-accounts", format, "fees.column.", ACCOUNT, locale, response)) {
            accounts.each(filter, Sight.current(), row -> table.row(cells(row)));
        }
    }

    private static @Nullable Object[] cells(AccountRow row) {
        return new @Nullable Object[] {
            row.id(),
            row.community(),
            row.label(),
            row.since(),
            row.closedOn(),
            row.owed(),
            row.lateFees(),
            row.open(),
            row.prepaid(),
            row.deposited()
        };
    }
}
