package guanjia.query.workorder;

import guanjia.access.Attachments;
import guanjia.query.readmodel.ReadsFrom;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files of work orders, for those who may see the order. */
@RestController
@ReadsFrom({WorkOrderReadModel.NAME, "register"})
class FilePages {

    private static final Duration KEPT = Duration.ofDays(1);

    private final OrderQuery orders;
    private final Attachments attachments;

    FilePages(OrderQuery orders, Attachments attachments) {
        this.orders = orders;
        this.attachments = attachments;
    }

    /** The content never changes under its hash, so a browser may keep it for itself. */
    @GetMapping("/work-orders/{id}/files/{sha256}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String sha256) {
        OrderView.File file =
                orders.file(id, sha256, OrderSight.current()).orElseThrow(OrderApi::missing);
        byte[] content = attachments.content(sha256).orElseThrow(OrderApi::missing);
        String ending = file.mediaType().substring(file.mediaType().indexOf('/') + 1);
        ContentDisposition disposition =
                (file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(sha256.substring(0, 12) + "." + ending)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
