package guanjia.command.workorder;

import guanjia.access.Attachments;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.workorder.ReportCommand.Attach;
import guanjia.events.WorkOrderEvent.Attachment;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderId;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes pictures and documents of work orders in. What a file is, its content says; its name and
 * what the sender calls it are not believed.
 */
@RestController
@RequestMapping("/api/work-orders/{id}/files")
class FileDoor {

    private static final int MIB_MAX = 10;

    private final CommandDoor door;
    private final Attachments attachments;

    FileDoor(CommandDoor door, Attachments attachments) {
        this.door = door;
        this.attachments = attachments;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer attach(
            @PathVariable WorkOrderId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Moment moment,
            DoorRequest request)
            throws IOException {
        byte[] content = read(file);
        String type = FileKind.of(content);
        if (type == null) {
            throw new CommandRefused(new WorkOrderRefusal.FileUnknown());
        }
        Attachments.Kept kept = attachments.keep(content, type);
        Attachment attachment = new Attachment(kept.sha256(), kept.mediaType(), kept.bytes());
        // The file is part of what was sent under an idempotency key.
        String target = request.target() + ' ' + moment + ' ' + kept.sha256();
        return door.send(
                new Attach(id, attachment, moment),
                new DoorRequest(request.asked(), request.key(), target));
    }

    private static byte[] read(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new CommandRefused(new WorkOrderRefusal.FileMissing());
        }
        CommandRefused.unless(
                file.getSize() <= (long) MIB_MAX << 20, new WorkOrderRefusal.FileTooLarge(MIB_MAX));
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
