package guanjia.query.register;

import guanjia.events.Stated;
import guanjia.query.page.Json;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A community as the register states it.
 *
 * @param stated the figures {@code builtYear}, {@code fee}, {@code buildings} and {@code homes}, as
 *     written and as read
 * @param doubts such as {@code fee:RANGE}
 * @param others columns of its register that have no field of their own
 */
public record CommunityRow(
        UUID id,
        String name,
        String address,
        @Nullable String district,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable String buildingType,
        @Nullable String manager,
        @Nullable String developer,
        Map<String, Stated> stated,
        List<String> doubts,
        Map<String, String> others,
        boolean closed,
        Instant registeredAt) {

    private static final TypeReference<Map<String, Stated>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    static CommunityRow read(ResultSet row, int index) throws SQLException {
        return new CommunityRow(
                row.getObject("community", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("district"),
                row.getBigDecimal("longitude"),
                row.getBigDecimal("latitude"),
                row.getString("building_type"),
                row.getString("manager"),
                row.getString("developer"),
                Json.read(row.getString("stated"), FIGURES),
                List.of((String[]) row.getArray("doubts").getArray()),
                Json.read(row.getString("others"), TEXTS),
                row.getBoolean("closed"),
                UnitHandovers.instant(row, "registered_at"));
    }
}
