package guanjia.query.account;

import guanjia.events.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user account in a list.
 *
 * @param name null once the person is erased
 * @param person whose name it is
 * @param communities where the roles hold, when not everywhere
 * @param lockedUntil while too many wrong passwords keep it locked; else null
 */
public record AccountRow(
        UUID id,
        String login,
        @Nullable String name,
        UUID person,
        List<Role> roles,
        boolean everywhere,
        List<UUID> communities,
        @Nullable UUID resident,
        boolean suspended,
        @Nullable Instant lockedUntil,
        Instant openedAt,
        Instant passwordAt) {

    static final String SELECT =
            "select a.*, f.locked_until from account a left join access.failed_login f"
                    + " on f.account = a.account and f.locked_until > clock_timestamp() where ";

    static AccountRow read(ResultSet row, int index) throws SQLException {
        return new AccountRow(
                row.getObject("account", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getObject("person", UUID.class),
                texts(row, "roles").stream().map(Role::valueOf).toList(),
                row.getBoolean("everywhere"),
                texts(row, "communities").stream().map(UUID::fromString).toList(),
                row.getObject("resident", UUID.class),
                row.getBoolean("suspended"),
                instant(row.getObject("locked_until", OffsetDateTime.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("password_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
