package guanjia.query.readmodel;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the tables of versions that were replaced or given up, some time later, so that whoever
 * still reads them can finish and an operator can look at what differed.
 */
@Component
class OldVersions {

    private final JdbcClient database;
    private final Schemas schemas;
    private final TransactionTemplate transaction;
    private final Duration kept;

    OldVersions(
            DataSource dataSource,
            Schemas schemas,
            Transactions transactions,
            @Value("${guanjia.read-models.keep-old-versions-for:10m}") Duration kept) {
        database = JdbcClient.create(dataSource);
        this.schemas = schemas;
        transaction = transactions.template();
        this.kept = kept;
    }

    private record Old(UUID rebuild, SchemaVersion version) {}

    void drop() {
        for (Old old : old()) {
            try {
                transaction.executeWithoutResult(_ -> drop(old));
            } catch (CannotAcquireLockException _) {
                // Somebody still reads it: the next round tries again.
                return;
            }
        }
    }

    private List<Old> old() {
        return database.sql(
                        """
                        select id, read_model,
                               case state when 'SWITCHED' then from_version else version end
                        from projection.rebuild
                        where dropped_at is null
                          and finished_at < clock_timestamp() - make_interval(secs => ?)\
                        """)
                .param(kept.toSeconds())
                .query((row, _) ->
                        new Old(
                                row.getObject(1, UUID.class),
                                new SchemaVersion(row.getString(2), row.getInt(3))))
                .list();
    }

    private void drop(Old old) {
        schemas.drop(old.version());
        database.sql("delete from projection.dead_letter where read_model = ? and version = ?")
                .params(old.version().name(), old.version().number())
                .update();
        database.sql("update projection.rebuild set dropped_at = clock_timestamp() where id = ?")
                .param(old.rebuild())
                .update();
    }
}
