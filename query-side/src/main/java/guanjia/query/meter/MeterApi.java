package guanjia.query.meter;

import guanjia.query.page.Downloads;
import guanjia.query.page.Slice;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import guanjia.query.register.Residence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meters for programs and as files. */
@RestController
@RequestMapping("/api")
@ReadsFrom({MeterReadModel.NAME, "register"})
@PreAuthorize(MeterSight.WHO)
@Tag(name = "meters", description = "Meters and what they showed, for reading")
class MeterApi {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "community",
                    "place",
                    "kind",
                    "number",
                    "factor",
                    "lastReading",
                    "lastOn",
                    "lastUsed",
                    "removedOn");

    private final MeterQuery meters;
    private final Downloads downloads;

    MeterApi(MeterQuery meters, Downloads downloads) {
        this.meters = meters;
        this.downloads = downloads;
    }

    @GetMapping("/meters")
    @Operation(summary = "Meters in the order of their places, page by page: pass next as cursor")
    Slice<MeterRow> list(@ParameterObject MeterFilter filter) {
        return meters.list(filter, Residence.today(), MeterSight.current());
    }

    @GetMapping("/meters/{id}")
    @Operation(summary = "One meter with everything it showed")
    MeterView one(@PathVariable UUID id) {
        return meters.find(id, MeterSight.current()).orElseThrow(MeterPages::missing);
    }

    @GetMapping("/meters.{format:csv|xlsx|json}")
    @Operation(summary = "All meters of a filter as a file: csv, xlsx or json")
    void file(
            @PathVariable String format,
            @ParameterObject MeterFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table =
                downloads.open("meters", format, "meters.column.", COLUMNS, locale, response)) {
            for (MeterRow row : meters.all(filter, Residence.today(), MeterSight.current())) {
                table.row(
                        row.id(),
                        row.community(),
                        row.label(),
                        say.apply("value.MeterKind." + row.kind()),
                        row.number(),
                        row.factor(),
                        row.lastReading(),
                        row.lastOn(),
                        row.lastUsed(),
                        row.removedOn());
            }
        }
    }
}
