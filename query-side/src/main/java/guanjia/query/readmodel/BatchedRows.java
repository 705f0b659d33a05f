package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The changes of one batch, each known by its event. Not safe for use by several threads. */
final class BatchedRows implements Rows {

    private final Connection connection;

    /** Called ahead of a question, so that events before the asking one have settled. */
    private final Runnable settle;

    private List<Change> changes = new ArrayList<>();
    private int event;
    private @Nullable Savepoint beforeEvent;

    BatchedRows(Connection connection, Runnable settle) {
        this.connection = connection;
        this.settle = settle;
    }

    @Override
    public void change(String table, Object key, String sql, @Nullable Object... args) {
        changes.add(new Change(event, new Change.Row(table, key), sql, Arrays.asList(args)));
    }

    @Override
    public void changeAny(String sql, @Nullable Object... args) {
        changes.add(new Change(event, null, sql, Arrays.asList(args)));
    }

    @Override
    public JdbcClient read() {
        List<Change> own = dropEvent();
        settle.run();
        try {
            if (beforeEvent == null) {
                beforeEvent = connection.setSavepoint();
            }
            apply(connection, own);
        } catch (SQLException e) {
            throw new ChangeFailed(e);
        }
        return JdbcClient.create(
                new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }

    /** From now on changes belong to this event of the batch. */
    void begin(int nextEvent) {
        event = nextEvent;
        beforeEvent = null;
    }

    void end() throws SQLException {
        if (beforeEvent != null) {
            connection.releaseSavepoint(beforeEvent);
            beforeEvent = null;
        }
    }

    /** Undoes all that the present event did. */
    void undo() throws SQLException {
        dropEvent();
        if (beforeEvent != null) {
            connection.rollback(beforeEvent);
            beforeEvent = null;
        }
    }

    /** Takes out the changes not yet applied. */
    List<Change> take() {
        List<Change> taken = changes;
        changes = new ArrayList<>();
        return taken;
    }

    private List<Change> dropEvent() {
        int from = changes.size();
        while (from > 0 && changes.get(from - 1).event() == event) {
            from--;
        }
        List<Change> own = changes.subList(from, changes.size());
        List<Change> dropped = List.copyOf(own);
        own.clear();
        return dropped;
    }

    /** Sends changes to the database in as few round trips as their order allows. */
    static void apply(Connection connection, List<Change> changes) throws SQLException {
        for (Groups.Group group : Groups.of(changes)) {
            try (PreparedStatement statement = connection.prepareStatement(group.sql())) {
                for (Change change : group.changes()) {
                    Arguments.set(statement, change.args());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /** A change that the database refused in the middle of a batch. */
    static final class ChangeFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ChangeFailed(SQLException cause) {
            super(cause);
        }
    }
}
