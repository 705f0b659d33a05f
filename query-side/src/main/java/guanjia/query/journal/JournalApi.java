package guanjia.query.journal;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ledger for other programs. Whoever takes it is recorded. */
@RestController
@ReadsFrom({"ledger", "fees", "register"})
@PreAuthorize("hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ADMINISTRATOR')")
@Tag(name = "ledger")
class JournalApi {

    private final Journals journals;
    private final ReadLog readLog;

    JournalApi(Journals journals, ReadLog readLog) {
        this.journals = journals;
        this.readLog = readLog;
    }

    @GetMapping("/api/ledger/books/{format:hledger|ledger|beancount|csv}")
    @Operation(
            summary =
                    "The ledger as a journal of hledger, ledger or beancount, or as a ZIP of tables")
    void books(
            @PathVariable String format,
            @ParameterObject JournalFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        JournalFormat wanted = JournalFormat.valueOf(format.toUpperCase(Locale.ROOT));
        Scope scope = Scope.current();
        readLog.record(Reading.EXPORT, List.of(), List.of());
        response.setContentType(wanted.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(wanted.fileName()).build().toString());
        journals.write(wanted, filter, scope, locale, response.getOutputStream());
    }
}
