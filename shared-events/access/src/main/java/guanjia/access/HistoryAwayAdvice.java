package guanjia.access;

import guanjia.history.HistoryAway;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What needs the event store itself is not available while that does not answer. */
@ControllerAdvice
class HistoryAwayAdvice {

    @ExceptionHandler
    void away(HistoryAway away, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
