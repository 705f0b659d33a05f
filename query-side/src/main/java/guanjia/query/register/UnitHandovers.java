package guanjia.query.register;

import guanjia.query.page.Json;
import guanjia.query.register.UnitView.Defect;
import guanjia.query.register.UnitView.Handover;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** How people moved in and out of a unit, and what had to be put right. */
@Component
class UnitHandovers {

    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Boolean>> ITEMS = new TypeReference<>() {};

    private static final String HANDOVERS =
            """
            select h.*, n.name, n.erased
            from handover h left join person n on n.person = h.person
            where h.property = ? order by (h.state = 'OPEN') desc, h.opened_at desc
            """;

    private static final String DEFECTS =
            "select * from defect where property = ? order by (state = 'GONE'), found_at, defect";

    private final JdbcClient jdbc;

    UnitHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, open ones before all; a resident sees the own ones. */
    List<Handover> of(UUID unit, Scope scope) {
        return jdbc
                .sql(HANDOVERS)
                .param(unit)
                .query((row, _) -> handover(row, scope))
                .list()
                .stream()
                .filter(handover ->
                        scope.staff() || handover.person().id().equals(scope.resident()))
                .toList();
    }

    List<Defect> defects(UUID unit) {
        return jdbc.sql(DEFECTS).param(unit).query((row, _) -> defect(row)).list();
    }

    private static Handover handover(ResultSet row, Scope scope) throws SQLException {
        String meters = row.getString("meters");
        String keys = row.getString("keys");
        return new Handover(
                row.getObject("handover", UUID.class),
                row.getString("direction"),
                UnitPeople.who(row, scope),
                row.getString("tenure"),
                row.getObject("planned", LocalDate.class),
                row.getString("state"),
                row.getString("identity_document"),
                row.getString("agreement_number"),
                meters == null ? List.of() : Json.read(meters, ROWS),
                keys == null ? List.of() : Json.read(keys, ROWS),
                Json.read(row.getString("items"), ITEMS),
                row.getObject("signed_on", LocalDate.class),
                instant(row, "opened_at"));
    }

    private static Defect defect(ResultSet row) throws SQLException {
        return new Defect(
                row.getObject("defect", UUID.class),
                row.getObject("handover", UUID.class),
                row.getString("what"),
                row.getString("state"),
                instant(row, "found_at"),
                maybe(row, "rectified_at"),
                maybe(row, "gone_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
