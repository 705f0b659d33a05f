package guanjia.command.imports.kind;

import guanjia.command.community.Communities;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.value.Coordinates;
import guanjia.command.imports.value.Plain;
import guanjia.command.imports.value.PlausibleRange;
import guanjia.command.imports.value.StatedFigure;
import guanjia.events.CommunityProfile;
import guanjia.events.Stated;
import guanjia.events.Stated.Doubt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Communities, one in each row, as registers and property portals list them. */
@Component
@Order(1)
class CommunitiesKind implements ImportKind {

    private static final List<Field> FIELDS =
            Stream.of(
                            "name",
                            "address",
                            "district",
                            "coordinates",
                            "longitude",
                            "latitude",
                            "builtYear",
                            "buildingType",
                            "fee",
                            "manager",
                            "developer",
                            "buildings",
                            "homes")
                    .map(field -> Field.of("communities", field, field.equals("name")))
                    .toList();

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Entry read(List<String> row, Columns columns) {
        Cells cells = new Cells(row, columns);
        Map<String, String> others = new TreeMap<>(columns.others(row));
        Optional<Coordinates> point = point(cells, others);
        CommunityProfile profile =
                new CommunityProfile(
                        cells.required("name"),
                        address(cells),
                        cells.textOrNull("district"),
                        point.map(Coordinates::longitude).orElse(null),
                        point.map(Coordinates::latitude).orElse(null),
                        flagged(cells, "builtYear", year(cells)),
                        cells.textOrNull("buildingType"),
                        figure(cells, "fee"),
                        cells.textOrNull("manager"),
                        cells.textOrNull("developer"),
                        figure(cells, "buildings"),
                        figure(cells, "homes"),
                        others);
        Communities.check(profile);
        return new CommunityEntry(profile, cells.flags());
    }

    private static String address(Cells cells) {
        String address = cells.text("address");
        if (address.isEmpty()) {
            cells.flag("address", Doubt.MISSING);
        }
        return address;
    }

    private static Stated year(Cells cells) {
        return StatedFigure.readYear(cells.text("builtYear"), PlausibleRange.of("builtYear"));
    }

    private static Stated figure(Cells cells, String field) {
        return flagged(
                cells, field, StatedFigure.read(cells.text(field), PlausibleRange.of(field)));
    }

    private static Stated flagged(Cells cells, String field, Stated stated) {
        stated.doubts().forEach(doubt -> cells.flag(field, doubt));
        return stated;
    }

    /** Words that are no point on the earth stay among the others, under their header. */
    private static Optional<Coordinates> point(Cells cells, Map<String, String> others) {
        for (String field : List.of("coordinates", "longitude", "latitude")) {
            String text = cells.text(field);
            if (Plain.statesNothing(text)) {
                continue;
            }
            Optional<Coordinates> point =
                    field.equals("coordinates")
                            ? Coordinates.read(text)
                            : Coordinates.of(cells.text("longitude"), cells.text("latitude"));
            if (point.isPresent()) {
                return point;
            }
            cells.flag(field, Doubt.UNREADABLE);
            others.put(cells.column(field), text);
        }
        return Optional.empty();
    }
}
