package guanjia.query.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list.
 *
 * @param label the place as it is read aloud, such as 3栋2单元1502
 * @param state ACTIVE, SPLIT, MERGED or WITHDRAWN
 * @param occupants how many persons have moved in and not out
 */
public record UnitRow(
        UUID id,
        UUID communityId,
        String community,
        String building,
        @Nullable String entrance,
        @Nullable Integer floor,
        String number,
        String label,
        String usage,
        @Nullable BigDecimal builtUpArea,
        @Nullable BigDecimal innerArea,
        String state,
        int occupants,
        int openHandovers,
        int openDefects) {

    /** What {@link #read} needs, of a property p. */
    static final String COLUMNS =
            """
            p.property, p.community, (select c.name from community c where c.community = p.community)
            as community_name, p.building, p.entrance, p.floor, p.number, p.label, p.usage,
            p.built_up_area, p.inner_area, p.state, p.occupants, p.open_handovers, p.open_defects,
            p.place_order
            """;

    static UnitRow read(ResultSet row, int index) throws SQLException {
        return new UnitRow(
                row.getObject("property", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getString("building"),
                row.getString("entrance"),
                row.getObject("floor", Integer.class),
                row.getString("number"),
                row.getString("label"),
                row.getString("usage"),
                row.getBigDecimal("built_up_area"),
                row.getBigDecimal("inner_area"),
                row.getString("state"),
                row.getInt("occupants"),
                row.getInt("open_handovers"),
                row.getInt("open_defects"));
    }
}
