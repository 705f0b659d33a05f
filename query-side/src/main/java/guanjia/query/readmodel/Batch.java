package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Some events, in order, into one version of a read model, within one transaction. An event that
 * cannot be taken leaves nothing behind but its dead letter; the later events of its aggregate wait
 * behind it, and all others go on.
 */
final class Batch {

    private final Connection connection;
    private final Handlers handlers;
    private final UnaryOperator<List<Change>> folding;
    private final Parking parking;
    private final BatchedRows rows;
    private final List<Projected> events = new ArrayList<>();
    private boolean changed;

    Batch(
            Connection connection,
            SchemaVersion version,
            Handlers handlers,
            UnaryOperator<List<Change>> folding) {
        this.connection = connection;
        this.handlers = handlers;
        this.folding = folding;
        parking = new Parking(connection, version);
        rows = new BatchedRows(connection, this::settle);
    }

    Rows rows() {
        return rows;
    }

    /** Needed ahead of the events when the version has dead letters. */
    void lookForParked(Collection<String> sequences) throws SQLException {
        parking.lookFor(sequences);
    }

    void apply(Projected event) throws SQLException {
        if (parking.holds(event)) {
            parking.queue(event);
            return;
        }
        rows.begin(events.size());
        events.add(event);
        Throwable failure = handle(event);
        if (failure != null) {
            rows.undo();
        }
        if (failure instanceof WaitsForItsPredecessor) {
            parking.queue(event);
        } else if (failure != null) {
            parking.fail(event, failure);
        }
    }

    private @Nullable Throwable handle(Projected event) throws SQLException {
        try {
            handlers.handle(event);
            rows.end();
            return null;
        } catch (Exception | LinkageError | StackOverflowError failure) {
            if (Trouble.passes(failure)) {
                throw new SQLException("cannot go on for now", failure);
            }
            return failure;
        }
    }

    /**
     * Sends what is still to be sent.
     *
     * @return how many events failed, those not counted that wait behind them
     */
    int finish() throws SQLException {
        applyChanges();
        return parking.failed();
    }

    /** Whether any rows may look different now. */
    boolean changed() {
        return changed;
    }

    private void settle() {
        try {
            applyChanges();
        } catch (SQLException e) {
            throw new BatchedRows.ChangeFailed(e);
        }
        if (parking.holds(events.getLast())) {
            throw new WaitsForItsPredecessor();
        }
    }

    private void applyChanges() throws SQLException {
        List<Change> changes = rows.take();
        if (changes.isEmpty()) {
            return;
        }
        changed = true;
        if (tryToApply(folding.apply(changes)) != null) {
            applyOneByOne(changes);
        }
    }

    /** Finds out which events the failing changes belong to. */
    private void applyOneByOne(List<Change> changes) throws SQLException {
        for (var ofEvent : Change.byEvent(changes).entrySet()) {
            Projected event = events.get(ofEvent.getKey());
            if (parking.holds(event)) {
                parking.queue(event);
                continue;
            }
            SQLException failure = tryToApply(ofEvent.getValue());
            if (failure != null) {
                parking.fail(event, failure);
            }
        }
    }

    private @Nullable SQLException tryToApply(List<Change> changes) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            BatchedRows.apply(connection, changes);
            connection.releaseSavepoint(savepoint);
            return null;
        } catch (SQLException e) {
            if (Trouble.passes(e)) {
                throw e;
            }
            connection.rollback(savepoint);
            return e;
        }
    }

    /** An event of the same aggregate turned out to fail while this one asked a question. */
    private static final class WaitsForItsPredecessor extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
