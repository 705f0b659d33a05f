package guanjia.command.door;

import guanjia.history.HistoryAway;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/**
 * Says refusals as RFC 9457 problem details: {@code type} is {@code /problems/<type>} and stays for
 * ever, {@code refusal} holds the data, {@code errors} names the fields.
 */
@RestControllerAdvice(basePackages = "guanjia.command")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    /** One field that cannot be accepted. */
    record FieldProblem(String field, String code, String detail) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CommandRefused refused, Locale locale) {
        Refusal refusal = refused.refusal();
        String words = RefusalWords.say(refusal, locale);
        ProblemDetail problem = problem(status(refusal.kind()), refusal.type(), words, locale);
        problem.setProperty("refusal", RefusalWords.components(refusal));
        if (RefusalWords.components(refusal).get("field") instanceof String field) {
            problem.setProperty("errors", List.of(new FieldProblem(field, refusal.type(), words)));
        }
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(HistoryAway away, Locale locale) {
        return refused(new CommandRefused(new DoorRefusal.HistoryAway()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid, Locale locale) {
        return fields(
                invalid.getFieldErrors().stream().map(error -> field(error, locale)).toList(),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            HttpMessageNotReadableException unreadable, Locale locale) {
        return fields(
                unreadable.getCause() instanceof JacksonException json && !json.getPath().isEmpty()
                        ? List.of(fieldProblem(path(json), "unreadable", Map.of(), locale))
                        : List.of(),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(
            MethodArgumentTypeMismatchException mismatch, Locale locale) {
        return fields(
                List.of(fieldProblem(mismatch.getName(), "unreadable", Map.of(), locale)), locale);
    }

    private static ResponseEntity<ProblemDetail> fields(List<FieldProblem> errors, Locale locale) {
        String words = RefusalWords.say("refusal.door.unreadable-request", Map.of(), locale);
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "door.unreadable-request", words, locale);
        problem.setProperty("errors", errors);
        return ResponseEntity.badRequest().body(problem);
    }

    private static ProblemDetail problem(
            HttpStatus status, String type, String words, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(RefusalWords.say("problem.title." + status.value(), Map.of(), locale));
        return problem;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case MISSING -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static FieldProblem field(FieldError error, Locale locale) {
        String code = error.getCode() == null ? "unreadable" : error.getCode();
        Object[] arguments = error.getArguments();
        Object limit = arguments != null && arguments.length > 1 ? arguments[1] : "";
        return fieldProblem(error.getField(), code, Map.of("limit", limit), locale);
    }

    private static FieldProblem fieldProblem(
            String field, String code, Map<String, ?> values, Locale locale) {
        return new FieldProblem(field, code, RefusalWords.say("field." + code, values, locale));
    }

    private static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (var step : json.getPath()) {
            String name = step.getPropertyName();
            path.append(
                    name == null
                            ? "[" + step.getIndex() + "]"
                            : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }
}
