package guanjia.query.paper;

import guanjia.query.fees.AccountRow;
import guanjia.query.fees.AccountView;
import guanjia.query.fees.FeePapers;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Residence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Single documents as PDF, from the pages of an account and of a receipt. */
@RestController
@ReadsFrom({"fees", "ledger", "register"})
class PaperPages {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final FeePapers papers;
    private final StatementLines statements;
    private final Copies copies;
    private final Press press;
    private final MessageSource words;

    PaperPages(
            FeePapers papers,
            StatementLines statements,
            Copies copies,
            Press press,
            MessageSource words) {
        this.papers = papers;
        this.statements = statements;
        this.copies = copies;
        this.press = press;
        this.words = words;
    }

    @GetMapping("/fee-accounts/{id}/notice.pdf")
    @PreAuthorize(FeePapers.WHO)
    ResponseEntity<byte[]> notice(@PathVariable UUID id, Locale locale) throws IOException {
        AccountView view = found(papers.account(id));
        String addressee =
                view.open().stream()
                        .map(charge -> charge.liable().name())
                        .filter(name -> name != null)
                        .distinct()
                        .collect(Collectors.joining(" "));
        Notice notice = new Notice(view.account(), addressee, Residence.today(), view.open());
        return print("notice", locale, "notice", notice);
    }

    @GetMapping("/receipts/{payment}/receipt.pdf")
    @PreAuthorize(FeePapers.WHO)
    ResponseEntity<byte[]> receipt(@PathVariable UUID payment, Locale locale) throws IOException {
        FeePapers.Received received = found(papers.receipt(payment));
        Paid paid =
                new Paid(
                        received.account(),
                        received.payment(),
                        received.parts(),
                        copies.next(payment));
        return print("receipt", locale, "paid", paid);
    }

    @GetMapping("/fee-accounts/{id}/statement.pdf")
    @PreAuthorize(FeePapers.STAFF)
    ResponseEntity<byte[]> statement(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Locale locale)
            throws IOException {
        AccountRow account = found(papers.row(id));
        LocalDate last = to == null ? Residence.today() : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        return print("statement", locale, "statement", statements.of(account, first, last));
    }

    /** In words, for whoever opened a link. */
    @ExceptionHandler
    ResponseEntity<String> refuse(NoTypeface missing, Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(TEXT)
                .body(
                        words.getMessage(
                                "paper.no-typeface",
                                new Object[] {String.valueOf(missing.getMessage())},
                                locale));
    }

    private ResponseEntity<byte[]> print(
            String template, Locale locale, String name, Object document) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        press.print(template, locale, Map.of(name, document), pdf);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(template + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf.toByteArray());
    }

    private static <T> T found(Optional<T> one) {
        return one.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
