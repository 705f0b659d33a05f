package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Takes the events of a live read model from Axon. It accepts every event, also those that the read
 * model does not want and those of other segments, since only a batch moves the stored position on.
 */
final class LiveInvoker implements EventHandlerInvoker {

    private static final String BATCH = Batch.class.getName();

    private final ReadModel readModel;
    private final Handlers handlers;
    private final DataSource dataSource;

    LiveInvoker(ReadModel readModel, Handlers handlers, DataSource dataSource) {
        this.readModel = readModel;
        this.handlers = handlers;
        this.dataSource = dataSource;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws SQLException {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
        Batch batch = unitOfWork.getResource(BATCH);
        if (batch == null) {
            batch = begin((BatchingUnitOfWork<?>) unitOfWork, segment);
        }
        Projected event = Projected.of((TrackedEventMessage<?>) message);
        if (segment.matches(event.sequence())) {
            batch.apply(event);
        }
    }

    private Batch begin(BatchingUnitOfWork<?> unitOfWork, Segment segment) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        Batch batch = open(connection, sequences(unitOfWork));
        long last =
                unitOfWork.getMessages().stream()
                        .mapToLong(message ->
                                Projected.of((TrackedEventMessage<?>) message).position())
                        .max()
                        .orElseThrow();
        unitOfWork.resources().put(BATCH, batch);
        unitOfWork.resources().put(RowsResolverFactory.RESOURCE, batch.rows());
        unitOfWork.onPrepareCommit(_ -> finish(batch, connection, segment.getSegmentId(), last));
        return batch;
    }

    private static List<String> sequences(BatchingUnitOfWork<?> unitOfWork) {
        return unitOfWork.getMessages().stream()
                .map(message -> Projected.sequenceOf((TrackedEventMessage<?>) message))
                .distinct()
                .toList();
    }

    private Batch open(Connection connection, List<String> sequences) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select * from projection.begin_batch(?)")) {
            statement.setString(1, readModel.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Superseded.unless(row.getInt("code_version") == readModel.version(), readModel);
                SchemaVersion version = new SchemaVersion(readModel.name(), row.getInt("version"));
                Batch batch = new Batch(connection, version, handlers, UnaryOperator.identity());
                if (row.getBoolean("has_letters")) {
                    batch.lookForParked(sequences);
                }
                return batch;
            }
        }
    }

    private void finish(Batch batch, Connection connection, int segment, long position) {
        try {
            batch.finish();
            Announcement.send(
                    connection,
                    new Announcement(readModel.name(), segment, position, batch.changed()));
        } catch (SQLException e) {
            throw new BatchedRows.ChangeFailed(e);
        }
    }
}
