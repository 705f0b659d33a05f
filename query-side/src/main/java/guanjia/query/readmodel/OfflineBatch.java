package guanjia.query.readmodel;

import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Takes events into a version beside the live projection: for a rebuild, and for another try of
 * dead letters. Called within a transaction, to which its effects belong.
 */
@Component
class OfflineBatch {

    private final DataSource dataSource;
    private final Schemas schemas;

    OfflineBatch(DataSource dataSource, Schemas schemas) {
        this.dataSource = dataSource;
        this.schemas = schemas;
    }

    /**
     * Takes these events.
     *
     * @param folding makes fewer changes of the same effect
     * @param heed whether events wait behind dead letters that are there already
     * @return how many failed
     */
    int take(
            List<Projected> events,
            SchemaVersion version,
            Handlers handlers,
            UnaryOperator<List<Change>> folding,
            boolean heed) {
        schemas.pointTo(version);
        Batch batch =
                new Batch(DataSourceUtils.getConnection(dataSource), version, handlers, folding);
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.resources().put(RowsResolverFactory.RESOURCE, batch.rows());
        try {
            if (heed) {
                batch.lookForParked(events.stream().map(Projected::sequence).distinct().toList());
            }
            for (Projected event : events) {
                batch.apply(event);
            }
            int failed = batch.finish();
            unitOfWork.commit();
            return failed;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("taking events into " + version, null, e);
        } finally {
            if (unitOfWork.isActive()) {
                unitOfWork.rollback();
            }
        }
    }
}
