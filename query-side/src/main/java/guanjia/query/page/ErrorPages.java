package guanjia.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What went wrong, in words: a page for people, problem details for programs. A failure of our own
 * carries a number that is also in the log, and never its stack trace.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Everything that {@link #kind} can say. */
    static final List<String> KINDS =
            List.of(
                    "bad-request",
                    "failure",
                    "forbidden",
                    "not-found",
                    "too-large",
                    "unauthorized",
                    "unavailable");

    private final MessageSource words;

    ErrorPages(MessageSource words) {
        this.words = words;
    }

    @RequestMapping(value = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        model.addAttribute("status", status.value());
        model.addAttribute("kind", kind(status));
        model.addAttribute("number", status.is5xxServerError() ? report(request) : null);
        return "error";
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Locale locale) {
        HttpStatus status = status(request);
        String kind = kind(status);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        status, words.getMessage("error." + kind + ".text", null, locale));
        problem.setTitle(words.getMessage("error." + kind + ".title", null, locale));
        problem.setType(URI.create("/problems/http." + kind));
        if (status.is5xxServerError()) {
            problem.setProperty("number", report(request));
        }
        return ResponseEntity.status(status).body(problem);
    }

    private static String report(HttpServletRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error(
                "failure {} at {}",
                number,
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                cause instanceof Throwable thrown ? thrown : null);
        return number;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** The words there are: for what is forbidden, missing, wrongly asked, and our own failures. */
    static String kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "unauthorized";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case CONTENT_TOO_LARGE -> "too-large";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is5xxServerError() ? "failure" : "bad-request";
        };
    }
}
