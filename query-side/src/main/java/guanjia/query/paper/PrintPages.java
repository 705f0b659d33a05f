package guanjia.query.paper;

import guanjia.access.CurrentUser;
import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.query.fees.FeePapers;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Residence;
import guanjia.query.register.Scope;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Printing for a whole community: asked for, followed, taken. */
@Controller
@ReadsFrom({"fees", "register"})
@PreAuthorize("hasAnyRole('MANAGER', 'CASHIER', 'ACCOUNTANT', 'SERVICE_DESK', 'ADMINISTRATOR')")
class PrintPages {

    /** What is to be printed. */
    record Order(UUID community) {}

    /** What answers an order. */
    record Ordered(UUID id) {}

    private final PrintJobs jobs;
    private final PrintFiles files;
    private final FeePapers papers;
    private final CommunityQuery communities;
    private final ReadLog readLog;

    PrintPages(
            PrintJobs jobs,
            PrintFiles files,
            FeePapers papers,
            CommunityQuery communities,
            ReadLog readLog) {
        this.jobs = jobs;
        this.files = files;
        this.papers = papers;
        this.communities = communities;
        this.readLog = readLog;
    }

    @GetMapping("/prints")
    String list(Model model) {
        Scope scope = Scope.current();
        model.addAttribute("jobs", jobs.list(scope));
        model.addAttribute("communities", communities.choices(scope));
        model.addAttribute("size", PrintWorker.FILE_ACCOUNTS);
        model.addAttribute("kept", PrintJobs.KEPT_DAYS);
        return "prints";
    }

    @GetMapping("/prints/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("job", find(id));
        model.addAttribute("kept", PrintJobs.KEPT_DAYS);
        return "print";
    }

    @PostMapping("/api/prints")
    @ResponseBody
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Print a notice for every account of a community that owes anything")
    Ordered order(@RequestBody Order order, Locale locale) {
        Scope scope = Scope.current();
        if (communities.choices(scope).stream()
                .noneMatch(choice -> choice.id().equals(order.community()))) {
            throw missing();
        }
        String login = CurrentUser.get().login();
        List<UUID> accounts = papers.owing(order.community());
        String language = locale.toLanguageTag();
        return new Ordered(
                jobs.add(order.community(), accounts, language, Residence.today(), login));
    }

    @GetMapping("/api/prints/{id}")
    @ResponseBody
    @Operation(summary = "How far a print job is")
    PrintJob state(@PathVariable UUID id) {
        return find(id);
    }

    @GetMapping("/api/prints/{id}.zip")
    @Operation(summary = "What was printed, as a ZIP of PDF files")
    void take(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        PrintJob job = find(id);
        if (!job.ready()) {
            throw missing();
        }
        readLog.record(Reading.EXPORT, List.of(), List.of());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("notices.zip").build().toString());
        files.write(job, response.getOutputStream());
    }

    private PrintJob find(UUID id) {
        return jobs.find(id, Scope.current()).orElseThrow(PrintPages::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
