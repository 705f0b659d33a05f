package guanjia.query.ledger;

import guanjia.query.page.Condition;
import guanjia.query.page.ListFiles;
import guanjia.query.page.ListFiles.Column;
import guanjia.query.page.ListFiles.Listing;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One account of the ledger as a file, all lines of the days that are asked for. */
@RestController
@ReadsFrom({LedgerReadModel.NAME, "fees", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ANALYST', 'ADMINISTRATOR')")
@Tag(name = "ledger")
class LedgerFiles {

    private static final Listing STATEMENT =
            new Listing(
                    "ledger-account",
                    List.of(
                            Column.of("date"),
                            Column.of("place"),
                            new Column("event", "story."),
                            Column.of("debit"),
                            Column.of("credit"),
                            Column.of("position")),
                    """
                    select e.booked_on as date, coalesce(p.label, a.number) as place, e.event,
                        case when e.amount > 0 then e.amount end as debit,
                        case when e.amount < 0 then -e.amount end as credit, e.position
                    from ledger_entry e
                    left join fee_account a on a.account = e.account
                    left join property p on p.property = a.property
                    where
                    """);

    private final ListFiles files;

    LedgerFiles(ListFiles files) {
        this.files = files;
    }

    @GetMapping("/api/ledger/{code:\\d{4,6}}.{format:csv|xlsx|json}")
    @Operation(summary = "The lines of one account of the ledger as a file")
    void statement(
            @PathVariable String code,
            @PathVariable String format,
            @ParameterObject LedgerFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Condition condition =
                Reach.entries(filter.community(), Scope.current())
                        .and("e.code = ?", code)
                        .and(
                                "e.booked_on >= ? and e.booked_on <= ?",
                                filter.first(),
                                filter.last());
        String order = "e.booked_on, e.position, e.nth";
        files.write(STATEMENT, format, condition, order, locale, response);
    }
}
