package guanjia.query.register;

import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Corrected;
import guanjia.events.PropertyEvent.Merged;
import guanjia.events.PropertyEvent.OwnershipTransferReversed;
import guanjia.events.PropertyEvent.OwnershipTransferred;
import guanjia.events.PropertyEvent.Registered;
import guanjia.events.PropertyEvent.Split;
import guanjia.events.PropertyEvent.Withdrawn;
import guanjia.events.PropertyId;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the events of a unit change in the rows about what it is and who owns it. */
final class PropertyRows {

    static final String TABLE = "property";

    private static final String REGISTER =
            """
            insert into property (property, community, building, entrance, floor, number, label,
                place_order, usage, built_up_area, inner_area, origin, made_from, registered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?::numeric, ?, ?::uuid[], ?)
            """;

    private static final String CORRECT =
            """
            update property set building = ?, entrance = ?, floor = ?, number = ?, label = ?,
                place_order = ?, usage = ?, built_up_area = ?::numeric, inner_area = ?::numeric
            where property = ?
            """;

    private static final String END =
            "update property set state = ?, ended_on = ?, became = ?::uuid[] where property = ?";

    private static final String OWNED =
            "insert into ownership (property, from_on, person, percent) values (?, ?, ?, ?)";

    private static final String NOT_OWNED =
            "delete from ownership where property = ? and from_on = ?";

    private PropertyRows() {}

    static void change(PropertyEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Registered registered -> register(registered, recorded, rows);
            case Corrected corrected -> correct(corrected, rows);
            case Split(var id, var into, var on) -> end(id, "SPLIT", on, into, rows);
            case Merged(var id, var into, var on) -> end(id, "MERGED", on, List.of(into), rows);
            case Withdrawn(var id, var on) -> end(id, "WITHDRAWN", on, List.of(), rows);
            case OwnershipTransferred(var id, var owners, var from) ->
                    owners.forEach(share ->
                            rows.change(
                                    "ownership",
                                    id,
                                    OWNED,
                                    id,
                                    from,
                                    share.owner(),
                                    share.percent()));
            case OwnershipTransferReversed(var id, var from) ->
                    rows.change("ownership", id, NOT_OWNED, id, from);
            default -> HandoverRows.change(event, recorded, rows);
        }
    }

    private static void register(Registered unit, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                unit.property(),
                REGISTER,
                unit.property(),
                unit.community(),
                unit.place().building(),
                unit.place().entrance(),
                unit.place().floor(),
                unit.place().number(),
                unit.place().label(),
                PlaceOrder.of(unit.place()),
                unit.usage(),
                unit.builtUpArea() == null ? null : unit.builtUpArea().squareMetres(),
                unit.innerArea() == null ? null : unit.innerArea().squareMetres(),
                unit.origin(),
                texts(unit.from()),
                recorded.at());
    }

    private static void correct(Corrected unit, Rows rows) {
        rows.change(
                TABLE,
                unit.property(),
                CORRECT,
                unit.place().building(),
                unit.place().entrance(),
                unit.place().floor(),
                unit.place().number(),
                unit.place().label(),
                PlaceOrder.of(unit.place()),
                unit.usage(),
                unit.builtUpArea() == null ? null : unit.builtUpArea().squareMetres(),
                unit.innerArea() == null ? null : unit.innerArea().squareMetres(),
                unit.property());
    }

    private static void end(
            PropertyId id, String state, LocalDate on, List<PropertyId> into, Rows rows) {
        rows.change(TABLE, id, END, state, on, texts(into), id);
    }

    private static String[] texts(List<PropertyId> ids) {
        return ids.stream().map(PropertyId::value).map(UUID::toString).toArray(String[]::new);
    }
}
