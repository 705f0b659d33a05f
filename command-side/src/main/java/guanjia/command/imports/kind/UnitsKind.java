package guanjia.command.imports.kind;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.value.Plain;
import guanjia.command.imports.value.UnitValues;
import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.Place;
import guanjia.events.Stated.Doubt;
import guanjia.events.Usage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Units, one in each row, each in a community that is in the register already. */
@Component
@Order(2)
class UnitsKind implements ImportKind {

    private static final Set<String> REQUIRED = Set.of("community", "building", "number");
    private static final List<Field> FIELDS =
            Stream.of(
                            "community",
                            "communityAddress",
                            "building",
                            "entrance",
                            "floor",
                            "number",
                            "usage",
                            "builtUpArea",
                            "innerArea")
                    .map(field -> Field.of("units", field, REQUIRED.contains(field)))
                    .toList();

    private final CommunityDirectory communities;

    UnitsKind(CommunityDirectory communities) {
        this.communities = communities;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void refresh() {
        communities.refresh();
    }

    @Override
    public Entry read(List<String> row, Columns columns) {
        Cells cells = new Cells(row, columns);
        CommunityId community =
                communities.find(cells.required("community"), cells.text("communityAddress"));
        Place place =
                new Place(
                        cells.required("building"),
                        cells.textOrNull("entrance"),
                        floor(cells),
                        cells.required("number"));
        UnitEntry entry =
                new UnitEntry(
                        community,
                        place,
                        usage(cells),
                        area(cells, "builtUpArea"),
                        area(cells, "innerArea"),
                        cells.flags());
        entry.check();
        return entry;
    }

    private static @Nullable Integer floor(Cells cells) {
        String text = cells.text("floor");
        if (Plain.statesNothing(text)) {
            return null;
        }
        return UnitValues.floor(text)
                .orElseThrow(() ->
                        new CommandRefused(
                                new RowRefusal.UnreadableFloor(cells.column("floor"), text)));
    }

    private static @Nullable Usage usage(Cells cells) {
        String text = cells.text("usage");
        if (Plain.statesNothing(text)) {
            cells.flag("usage", Doubt.MISSING);
            return null;
        }
        return UnitValues.usage(text)
                .orElseThrow(() ->
                        new CommandRefused(
                                new RowRefusal.UnknownUsage(cells.column("usage"), text)));
    }

    private static @Nullable Area area(Cells cells, String field) {
        String text = cells.text(field);
        if (Plain.statesNothing(text)) {
            cells.flag(field, Doubt.MISSING);
            return null;
        }
        try {
            return UnitValues.area(text);
        } catch (IllegalArgumentException unusable) {
            throw new CommandRefused(new RowRefusal.UnusableArea(cells.column(field), text));
        }
    }
}
