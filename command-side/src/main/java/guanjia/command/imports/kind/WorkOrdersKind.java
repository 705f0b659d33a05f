package guanjia.command.imports.kind;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.command.imports.value.Moments;
import guanjia.command.imports.value.Plain;
import guanjia.command.workorder.StatedOrder;
import guanjia.events.CommunityId;
import guanjia.events.Stated.Doubt;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Work orders of another system, one in each row. Whether one was on time is never read from a
 * column: it follows from when it was reported, was to be done, and was closed.
 */
@Component
@Order(20)
class WorkOrdersKind implements ImportKind {

    private static final Set<String> REQUIRED =
            Set.of("community", "reference", "title", "reportedAt");
    private static final List<Field> FIELDS =
            Stream.of(
                            "community",
                            "communityAddress",
                            "reference",
                            "category",
                            "title",
                            "place",
                            "team",
                            "reportedAt",
                            "due",
                            "closedAt",
                            "outcome")
                    .map(field -> Field.of("work-orders", field, REQUIRED.contains(field)))
                    .toList();

    private static final String UNKNOWN = "other";

    private final CommunityDirectory communities;

    WorkOrdersKind(CommunityDirectory communities) {
        this.communities = communities;
    }

    @Override
    public String name() {
        return "work-orders";
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
        Instant reported = moment(cells, "reportedAt");
        if (reported == null) {
            throw new CommandRefused(new RowRefusal.ValueMissing(cells.column("reportedAt")));
        }
        Instant due = moment(cells, "due");
        if (due == null) {
            cells.flag("due", Doubt.MISSING);
        }
        String category = cells.textOrNull("category");
        StatedOrder stated =
                new StatedOrder(
                        community,
                        cells.required("reference"),
                        category == null ? UNKNOWN : category,
                        title(cells, category),
                        cells.textOrNull("place"),
                        cells.textOrNull("team"),
                        reported,
                        due,
                        moment(cells, "closedAt"),
                        cells.textOrNull("outcome"));
        return new WorkOrderEntry(stated, cells.flags());
    }

    /** What nobody described is called by its category, or by its number, and looked at later. */
    private static String title(Cells cells, @Nullable String category) {
        String title = cells.textOrNull("title");
        if (title != null) {
            return title;
        }
        cells.flag("title", Doubt.MISSING);
        return category == null ? cells.required("reference") : category;
    }

    private static @Nullable Instant moment(Cells cells, String field) {
        String text = cells.text(field);
        if (Plain.statesNothing(text)) {
            return null;
        }
        return Moments.read(text)
                .orElseThrow(() ->
                        new CommandRefused(
                                new RowRefusal.UnreadableMoment(cells.column(field), text)));
    }
}
