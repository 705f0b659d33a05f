package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a projection tells all processes, in its own transaction: a segment has got to a position.
 *
 * @param changed whether rows changed on the way
 */
record Announcement(String readModel, int segment, long position, boolean changed) {

    static final String CHANNEL = "guanjia_projection";

    private static final Pattern PAYLOAD = Pattern.compile("([a-z0-9_]+):(\\d+):(\\d+):([tf])");

    static void send(Connection connection, Announcement announcement) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(
                    2,
                    announcement.readModel
                            + ':'
                            + announcement.segment
                            + ':'
                            + announcement.position
                            + (announcement.changed ? ":t" : ":f"));
            statement.execute();
        }
    }

    /** Tells that rows changed although no position moved. */
    static void changed(Connection connection, String readModel, Progress at) throws SQLException {
        for (int segment = 0; segment < at.bySegment().size(); segment++) {
            send(
                    connection,
                    new Announcement(readModel, segment, at.bySegment().get(segment), true));
        }
    }

    static Optional<Announcement> read(String payload) {
        Matcher parts = PAYLOAD.matcher(payload);
        return parts.matches()
                ? Optional.of(
                        new Announcement(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                Long.parseLong(parts.group(3)),
                                parts.group(4).equals("t")))
                : Optional.empty();
    }
}
