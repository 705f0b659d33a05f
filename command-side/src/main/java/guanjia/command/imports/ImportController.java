package guanjia.command.imports;

import guanjia.command.door.Answer;
import guanjia.command.door.DoorRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over HTTP. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final Reception reception;
    private final Imports imports;

    ImportController(Reception reception, Imports imports) {
        this.reception = reception;
        this.imports = imports;
    }

    /**
     * Takes a file in and answers at once; the rows follow.
     *
     * @param kind such as {@code communities} or {@code units}
     * @param map a map file, where the headers do not speak for themselves
     * @param community where no row and no map says which community is meant
     * @param dryRun says what would happen, and changes nothing
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer start(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") String community,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile map,
            DoorRequest request)
            throws IOException {
        imports.mustBeAbleToImport(request.asked());
        String text = Upload.mapText(map, community);
        try (Upload upload = Upload.of(file)) {
            return reception.receive(kind, dryRun, upload, text, request);
        }
    }

    @GetMapping("/{id}")
    ImportView state(@PathVariable UUID id, DoorRequest request, Locale locale) {
        return ImportView.of(imports.seen(id, request.asked()), locale);
    }

    @PostMapping("/{id}/stop")
    Answer stop(@PathVariable UUID id, DoorRequest request) {
        return imports.stop(id, request.asked());
    }

    @PostMapping("/{id}/continue")
    Answer goOn(@PathVariable UUID id, DoorRequest request) {
        return imports.goOn(id, request.asked());
    }
}
