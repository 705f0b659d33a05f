package guanjia.command.imports;

import guanjia.command.door.RefusalWords;
import guanjia.command.imports.table.TableLimits;
import guanjia.command.imports.table.TableRefusal.FileTooLarge;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says in our words what the server refuses before any controller sees it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems {

    @ExceptionHandler
    @SuppressWarnings("unused") // The exception says what is handled; its text is not for people.
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
        FileTooLarge refusal = new FileTooLarge(TableLimits.USUAL.fileBytes() >> 20);
        HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, RefusalWords.say(refusal, locale));
        problem.setType(URI.create("/problems/" + refusal.type()));
        problem.setTitle(RefusalWords.say("problem.title.413", Map.of(), locale));
        return ResponseEntity.status(status).body(problem);
    }
}
