package guanjia.query.register;

import guanjia.query.page.Downloads;
import guanjia.query.page.Table;
import guanjia.query.readmodel.ReadsFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The register as a file, row by row, so that a large one needs no more memory than a small one. It
 * holds no person: who needs one looks the unit up, and that is recorded.
 */
@RestController
@RequestMapping("/api")
@ReadsFrom(RegisterReadModel.NAME)
@Tag(name = "register")
class Export {

    private static final List<String> COMMUNITY =
            List.of(
                    "id",
                    "name",
                    "address",
                    "district",
                    "longitude",
                    "latitude",
                    "builtYear",
                    "buildingType",
                    "fee",
                    "manager",
                    "developer",
                    "buildings",
                    "homes",
                    "doubts",
                    "state");
    private static final List<String> UNIT =
            List.of(
                    "id",
                    "community",
                    "building",
                    "entrance",
                    "floor",
                    "number",
                    "usage",
                    "builtUpArea",
                    "innerArea",
                    "state",
                    "occupants");

    private final CommunityQuery communities;
    private final Units units;
    private final Downloads downloads;

    Export(CommunityQuery communities, Units units, Downloads downloads) {
        this.communities = communities;
        this.units = units;
        this.downloads = downloads;
    }

    @GetMapping("/communities.{format:csv|xlsx|json}")
    @Operation(summary = "All communities of a filter as a file: csv, xlsx or json")
    void communities(
            @PathVariable String format,
            @ParameterObject CommunityFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table =
                downloads.open("communities", format, "column.", COMMUNITY, locale, response)) {
            communities.each(filter, Scope.current(), row -> table.row(cells(row, say)));
        }
    }

    @GetMapping("/properties.{format:csv|xlsx|json}")
    @Operation(summary = "All units of a filter as a file: csv, xlsx or json")
    void properties(
            @PathVariable String format,
            @ParameterObject UnitFilter filter,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table = downloads.open("units", format, "column.", UNIT, locale, response)) {
            units.each(filter, Scope.current(), row -> table.row(cells(row, say)));
        }
    }

    private static @Nullable Object[] cells(CommunityRow row, UnaryOperator<String> say) {
        return new Object[] {
            row.id(),
            row.name(),
            row.address(),
            row.district(),
            row.longitude(),
            row.latitude(),
            text(row, "builtYear"),
            row.buildingType(),
            text(row, "fee"),
            row.manager(),
            row.developer(),
            text(row, "buildings"),
            text(row, "homes"),
            String.join(" ", row.doubts()),
            say.apply("community.state." + (row.closed() ? "CLOSED" : "OPEN"))
        };
    }

    private static @Nullable Object[] cells(UnitRow row, UnaryOperator<String> say) {
        return Stream.of(
                        row.id(),
                        row.community(),
                        row.building(),
                        row.entrance(),
                        row.floor(),
                        row.number(),
                        say.apply("usage." + row.usage()),
                        row.builtUpArea(),
                        row.innerArea(),
                        say.apply("unit.state." + row.state()),
                        row.occupants())
                .toArray();
    }

    private static @Nullable String text(CommunityRow row, String figure) {
        var stated = row.stated().get(figure);
        return stated == null ? null : stated.text();
    }
}
