package guanjia.query.register;

import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.AgreementSigned;
import guanjia.events.PropertyEvent.DefectFound;
import guanjia.events.PropertyEvent.DefectRectified;
import guanjia.events.PropertyEvent.DefectReinspected;
import guanjia.events.PropertyEvent.HandoverCancelled;
import guanjia.events.PropertyEvent.HandoverOpened;
import guanjia.events.PropertyEvent.HandoverRedated;
import guanjia.events.PropertyEvent.HandoverSigned;
import guanjia.events.PropertyEvent.IdentityChecked;
import guanjia.events.PropertyEvent.ItemInspected;
import guanjia.events.PropertyEvent.KeysHandedOver;
import guanjia.events.PropertyEvent.MetersRead;
import guanjia.events.PropertyId;
import guanjia.query.page.Json;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.time.Instant;

/** What the steps of moving in and out change, up to the signature. */
final class HandoverRows {

    private static final String TABLE = "handover";

    private static final String OPEN =
            """
            insert into handover (handover, property, direction, person, tenure, planned, opened_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String IDENTITY =
            "update handover set identity_document = ? where handover = ?";
    private static final String AGREEMENT =
            "update handover set agreement_number = ? where handover = ?";
    private static final String METERS = "update handover set meters = ?::jsonb where handover = ?";
    private static final String KEYS = "update handover set keys = ?::jsonb where handover = ?";
    private static final String ITEM =
            "update handover set items = items || jsonb_build_object(?::text, ?::boolean)"
                    + " where handover = ?";
    private static final String CANCEL =
            "update handover set state = 'CANCELLED' where handover = ?";

    private static final String FIND =
            "insert into defect (defect, property, handover, what, found_at) values (?, ?, ?, ?, ?)";
    private static final String RECTIFY =
            "update defect set state = 'RECTIFIED', rectified_at = ? where defect = ?";
    private static final String GONE =
            "update defect set state = 'GONE', gone_at = ? where defect = ?";
    private static final String NOT_GONE =
            "update defect set state = 'FOUND', rectified_at = null where defect = ?";

    private static final String OPEN_HANDOVERS =
            "update property set open_handovers = open_handovers + ? where property = ?";
    private static final String OPEN_DEFECTS =
            "update property set open_defects = open_defects + ? where property = ?";

    private HandoverRows() {}

    static void change(PropertyEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case HandoverOpened opened -> open(opened, recorded, rows);
            case IdentityChecked(_, var id, var document) -> step(id, IDENTITY, document, rows);
            case AgreementSigned(_, var id, var number) -> step(id, AGREEMENT, number, rows);
            case MetersRead(_, var id, var readings) ->
                    step(id, METERS, Json.write(readings), rows);
            case KeysHandedOver(_, var id, var keys) -> step(id, KEYS, Json.write(keys), rows);
            case ItemInspected(_, var id, var item, var inOrder) ->
                    rows.change(TABLE, id, ITEM, item, inOrder, id);
            case DefectFound found -> find(found, recorded, rows);
            case DefectRectified(_, var id) -> defect(id, RECTIFY, recorded.at(), rows);
            case DefectReinspected(var unit, var id, var gone) -> {
                if (gone) {
                    defect(id, GONE, recorded.at(), rows);
                    count(unit, OPEN_DEFECTS, -1, rows);
                } else {
                    rows.change("defect", id, NOT_GONE, id);
                }
            }
            case HandoverCancelled(var unit, var id) -> {
                rows.change(TABLE, id, CANCEL, id);
                count(unit, OPEN_HANDOVERS, -1, rows);
            }
            case HandoverSigned signed -> {
                count(signed.property(), OPEN_HANDOVERS, -1, rows);
                StayRows.sign(signed, rows);
            }
            case HandoverRedated redated -> StayRows.redate(redated, rows);
            default -> throw new IllegalStateException("no row knows " + event.getClass());
        }
    }

    private static void open(HandoverOpened opened, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                opened.handover(),
                OPEN,
                opened.handover(),
                opened.property(),
                opened.direction(),
                opened.person(),
                opened.tenure(),
                opened.planned(),
                recorded.at());
        count(opened.property(), OPEN_HANDOVERS, 1, rows);
    }

    private static void step(HandoverId id, String sql, String value, Rows rows) {
        rows.change(TABLE, id, sql, value, id);
    }

    private static void find(DefectFound found, Recorded recorded, Rows rows) {
        rows.change(
                "defect",
                found.defect(),
                FIND,
                found.defect(),
                found.property(),
                found.handover(),
                found.what(),
                recorded.at());
        count(found.property(), OPEN_DEFECTS, 1, rows);
    }

    private static void defect(DefectId id, String sql, Instant at, Rows rows) {
        rows.change("defect", id, sql, at, id);
    }

    private static void count(PropertyId unit, String sql, int by, Rows rows) {
        rows.change(PropertyRows.TABLE, unit, sql, by, unit);
    }
}
