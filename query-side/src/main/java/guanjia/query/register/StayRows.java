package guanjia.query.register;

import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.HandoverRedated;
import guanjia.events.PropertyEvent.HandoverSigned;
import guanjia.query.readmodel.Rows;

/** What a signature changes about who lives there. */
final class StayRows {

    private static final String SIGNED =
            "update handover set state = 'SIGNED', signed_on = ? where handover = ?";
    private static final String REDATED = "update handover set signed_on = ? where handover = ?";

    private static final String IN =
            """
            insert into occupancy (property, person, tenure, from_on, moved_in)
            values (?, ?, ?, ?, ?)
            """;
    private static final String OUT =
            """
            update occupancy set until_on = ?, moved_out = ?
            where property = ? and person = ? and until_on is null
            """;
    private static final String IN_REDATED =
            "update occupancy set from_on = ? where property = ? and moved_in = ?";
    private static final String OUT_REDATED =
            "update occupancy set until_on = ? where property = ? and moved_out = ?";
    private static final String OCCUPANTS =
            "update property set occupants = occupants + ? where property = ?";

    private StayRows() {}

    static void sign(HandoverSigned signed, Rows rows) {
        var unit = signed.property();
        var id = signed.handover();
        rows.change("handover", id, SIGNED, signed.on(), id);
        if (signed.direction() == Direction.MOVE_IN) {
            rows.change(
                    "occupancy", unit, IN, unit, signed.person(), signed.tenure(), signed.on(), id);
            rows.change(PropertyRows.TABLE, unit, OCCUPANTS, 1, unit);
        } else {
            rows.change("occupancy", unit, OUT, signed.on(), id, unit, signed.person());
            rows.change(PropertyRows.TABLE, unit, OCCUPANTS, -1, unit);
        }
    }

    static void redate(HandoverRedated redated, Rows rows) {
        var unit = redated.property();
        var id = redated.handover();
        rows.change("handover", id, REDATED, redated.on(), id);
        rows.change(
                "occupancy",
                unit,
                redated.direction() == Direction.MOVE_IN ? IN_REDATED : OUT_REDATED,
                redated.on(),
                unit,
                id);
    }
}
