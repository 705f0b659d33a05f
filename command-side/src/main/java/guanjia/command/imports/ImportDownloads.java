package guanjia.command.imports;

import guanjia.command.door.DoorRequest;
import guanjia.command.imports.kind.ImportKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be taken home: templates before an import, the fate of every row behind it. */
@RestController
@RequestMapping("/api/imports")
class ImportDownloads {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final ResultFile results;
    private final Kinds kinds;

    ImportDownloads(Imports imports, ResultFile results, Kinds kinds) {
        this.imports = imports;
        this.results = results;
        this.kinds = kinds;
    }

    /** The rows dealt with so far: as they were sent, and behind them what became of them. */
    @GetMapping("/{id}/result.csv")
    void result(@PathVariable UUID id, DoorRequest request, HttpServletResponse response)
            throws IOException {
        ImportJob job = imports.seen(id, request.asked());
        announce(response, CSV, job.file().name().replaceFirst("\\.[^.]*$", "") + "-result.csv");
        results.write(job, response.getOutputStream());
    }

    @GetMapping("/templates/{kind}.csv")
    void csvTemplate(@PathVariable String kind, HttpServletResponse response) throws IOException {
        ImportKind known = kinds.named(kind);
        announce(response, CSV, kind + ".csv");
        TemplateFile.writeCsv(known, response.getOutputStream());
    }

    @GetMapping("/templates/{kind}.xlsx")
    void xlsxTemplate(@PathVariable String kind, Locale locale, HttpServletResponse response)
            throws IOException {
        ImportKind known = kinds.named(kind);
        announce(response, XLSX, kind + ".xlsx");
        TemplateFile.writeXlsx(known, locale, response.getOutputStream());
    }

    private static void announce(HttpServletResponse response, String type, String fileName) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
