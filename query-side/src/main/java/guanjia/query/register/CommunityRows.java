package guanjia.query.register;

import guanjia.events.CommunityEvent;
import guanjia.events.CommunityEvent.Closed;
import guanjia.events.CommunityEvent.Corrected;
import guanjia.events.CommunityEvent.Registered;
import guanjia.events.CommunityEvent.Reopened;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Stated;
import guanjia.query.page.Json;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the events of a community change in its row. */
final class CommunityRows {

    private static final String TABLE = "community";

    private static final String REGISTER =
            """
            insert into community (community, name, address, district, longitude, latitude,
                building_type, manager, developer, stated, doubts, others, registered_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?)
            """;

    private static final String CORRECT =
            """
            update community set name = ?, address = ?, district = ?, longitude = ?, latitude = ?,
                building_type = ?, manager = ?, developer = ?, stated = ?::jsonb, doubts = ?,
                others = ?::jsonb, position = ?
            where community = ?
            """;

    private static final String CLOSE =
            "update community set closed = ?, position = ? where community = ?";

    private CommunityRows() {}

    static void change(CommunityEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Registered(var id, var profile) -> register(id, profile, recorded, rows);
            case Corrected(var id, var profile) -> correct(id, profile, recorded, rows);
            case Closed(var id) -> rows.change(TABLE, id, CLOSE, true, recorded.position(), id);
            case Reopened(var id) -> rows.change(TABLE, id, CLOSE, false, recorded.position(), id);
        }
    }

    private static void register(
            CommunityId id, CommunityProfile profile, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                id,
                REGISTER,
                id,
                profile.name(),
                profile.address(),
                profile.district(),
                profile.longitude(),
                profile.latitude(),
                profile.buildingType(),
                profile.manager(),
                profile.developer(),
                Json.write(figures(profile)),
                doubts(profile),
                Json.write(profile.others()),
                recorded.at(),
                recorded.position());
    }

    private static void correct(
            CommunityId id, CommunityProfile profile, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                id,
                CORRECT,
                profile.name(),
                profile.address(),
                profile.district(),
                profile.longitude(),
                profile.latitude(),
                profile.buildingType(),
                profile.manager(),
                profile.developer(),
                Json.write(figures(profile)),
                doubts(profile),
                Json.write(profile.others()),
                recorded.position(),
                id);
    }

    private static Map<String, Stated> figures(CommunityProfile profile) {
        Map<String, Stated> figures = new LinkedHashMap<>();
        figures.put("builtYear", profile.builtYear());
        figures.put("fee", profile.fee());
        figures.put("buildings", profile.buildings());
        figures.put("homes", profile.homes());
        return figures;
    }

    /** Such as {@code fee:RANGE}. */
    private static String[] doubts(CommunityProfile profile) {
        return figures(profile).entrySet().stream()
                .flatMap(figure ->
                        figure.getValue().doubts().stream()
                                .map(doubt -> figure.getKey() + ":" + doubt))
                .toArray(String[]::new);
    }
}
