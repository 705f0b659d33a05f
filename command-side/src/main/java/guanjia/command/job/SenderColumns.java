package guanjia.command.job;

import guanjia.events.CommunityId;
import guanjia.events.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A sender in the columns {@code actor, roles, everywhere, communities} of a table of jobs. */
public final class SenderColumns {

    private SenderColumns() {}

    /** The four values in that order, to be bound one by one. */
    public static List<Object> of(Sender sender) {
        return List.of(
                sender.actor(),
                sender.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                sender.everywhere(),
                sender.communities().stream().map(CommunityId::value).toArray(UUID[]::new));
    }

    public static Sender read(ResultSet row) throws SQLException {
        return new Sender(
                row.getString("actor"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getBoolean("everywhere"),
                Arrays.stream((UUID[]) row.getArray("communities").getArray())
                        .map(CommunityId::new)
                        .toList());
    }
}
