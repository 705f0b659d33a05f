package guanjia.query.operations;

import guanjia.query.readmodel.NotNow;
import guanjia.query.readmodel.UnknownReadModel;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in words why an operator's wish is refused. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = OperationsAdvice.class)
class OperationsAdvice {

    private final MessageSource words;

    OperationsAdvice(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notNow(NotNow refused, Locale locale) {
        String code = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problem(HttpStatus.CONFLICT, code, locale, refused.readModel());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownReadModel refused, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "unknown-read-model", locale, refused.name());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexplained(Unexplained refused, Locale locale) {
        String code = "reason-" + refused.lack().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var answer = problem(HttpStatus.UNPROCESSABLE_CONTENT, code, locale, "");
        ProblemDetail problem = answer.getBody();
        if (problem != null) {
            String detail = String.valueOf(problem.getDetail());
            problem.setProperty(
                    "errors", List.of(Map.of("field", "reason", "code", code, "detail", detail)));
        }
        return answer;
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, Locale locale, String readModel) {
        Object[] values = {readModel};
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        status, words.getMessage("operations.refused." + code, values, locale));
        problem.setTitle(words.getMessage("operations.refused", null, locale));
        problem.setType(URI.create("/problems/operations." + code));
        return ResponseEntity.status(status).body(problem);
    }
}
