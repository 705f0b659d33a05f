package guanjia.query.readmodel;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of server-sent events that pages listen to. */
@RestController
class LiveController {

    private static final int MODELS_MAX = 20;
    private static final String RETRY_AFTER_S = "10";

    private final LiveStream live;

    LiveController(LiveStream live) {
        this.live = live;
    }

    @ReadsFrom({})
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(@RequestParam List<String> models) {
        List<String> wanted = models.stream().distinct().limit(MODELS_MAX).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(live.open(wanted));
    }

    @ExceptionHandler
    ResponseEntity<Void> full(LiveStream.TooManyClients full) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_S)
                .build();
    }
}
