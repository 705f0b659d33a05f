package guanjia.query.readmodel;

import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** What a rebuild works with. */
@Component
record RebuildTools(
        DataSource dataSource,
        Registry registry,
        RebuildJobs jobs,
        Tokens tokens,
        EventLog log,
        OfflineBatch batch,
        Schemas schemas,
        Transactions transactions) {

    /** After a crash both the rows and the progress of a few chunks are missing; that is enough. */
    <T> T inTransaction(Supplier<T> work) {
        T result =
                transactions
                        .template()
                        .execute(_ -> {
                            new JdbcTemplate(dataSource)
                                    .execute("set local synchronous_commit to off");
                            return work.get();
                        });
        return Objects.requireNonNull(result);
    }

    /** Tells all processes that rows changed, once the present transaction is committed. */
    void announce(String readModel) {
        try {
            Announcement.changed(
                    DataSourceUtils.getConnection(dataSource),
                    readModel,
                    tokens.progress(readModel));
        } catch (SQLException e) {
            throw new UncategorizedSQLException("announcing " + readModel, null, e);
        }
    }
}
