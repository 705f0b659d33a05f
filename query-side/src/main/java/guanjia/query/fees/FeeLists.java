package guanjia.query.fees;

import guanjia.query.page.Condition;
import guanjia.query.page.ListFiles;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What belongs to an account, the receipts and the standards, as files. They hold no person. */
@RestController
@RequestMapping("/api")
@ReadsFrom({FeesReadModel.NAME, "register"})
@Tag(name = "fees")
class FeeLists {

    private final AccountList accounts;
    private final ListFiles files;

    FeeLists(AccountList accounts, ListFiles files) {
        this.accounts = accounts;
        this.files = files;
    }

    @GetMapping("/fee-accounts/{id}/charges.{format:csv|xlsx|json}")
    @PreAuthorize(Sight.WHO)
    @Operation(summary = "All charges of an account as a file")
    void charges(
            @PathVariable UUID id,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Condition condition = of(id, Sight.current().charges());
        String order = "x.due_on, x.position";
        files.write(FeeListings.CHARGES, format, condition, order, locale, response);
    }

    @GetMapping("/fee-accounts/{id}/payments.{format:csv|xlsx|json}")
    @PreAuthorize(Sight.WHO)
    @Operation(summary = "All payments of an account as a file")
    void payments(
            @PathVariable UUID id,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Condition condition = of(id, Sight.current().payers());
        String order = "x.paid_on, x.position";
        files.write(FeeListings.PAYMENTS, format, condition, order, locale, response);
    }

    @GetMapping("/receipts.{format:csv|xlsx|json}")
    @PreAuthorize(Sight.STAFF)
    @Operation(summary = "All receipts by their numbers, of which none is missing, as a file")
    void receipts(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable UUID community,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Condition condition = Sight.current().accounts();
        if (community != null) {
            condition.and("a.community = ?", community);
        }
        String order = "c.name, r.book, r.number";
        files.write(FeeListings.RECEIPTS, format, condition, order, locale, response);
    }

    @GetMapping("/fee-standards.{format:csv|xlsx|json}")
    @PreAuthorize(Sight.STAFF)
    @Operation(summary = "All versions of all standards as a file")
    void standards(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable UUID community,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Condition condition = StandardQuery.seen(Sight.current());
        if (community != null) {
            condition.and("s.community = ?", community);
        }
        String order = "c.name, s.kind, s.code, v.version";
        files.write(FeeListings.STANDARDS, format, condition, order, locale, response);
    }

    private Condition of(UUID account, Condition seen) {
        AccountRow row = accounts.find(account, Sight.current()).orElseThrow(FeeApi::missing);
        return seen.and("x.account = ?", row.id());
    }
}
