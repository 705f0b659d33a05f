package guanjia.query.readmodel;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows which version of each read model is live. */
@Component
class Registry {

    /** The class of advisory locks by which a read model is held at one position. */
    static final int HOLD = 4201;

    private final JdbcClient database;
    private final Schemas schemas;
    private final TransactionTemplate transaction;

    Registry(DataSource dataSource, Schemas schemas, Transactions transactions) {
        database = JdbcClient.create(dataSource);
        this.schemas = schemas;
        transaction = transactions.template();
    }

    /**
     * What the registry says of a read model.
     *
     * @param codeVersion the {@link ReadModel#version()} of the code that fills the live version
     * @param last the highest number given to a version so far
     */
    record Entry(String name, int live, int codeVersion, int last) {

        SchemaVersion liveVersion() {
            return new SchemaVersion(name, live);
        }
    }

    Optional<Entry> find(String name) {
        return database.sql(
                        """
                        select name, live_version, live_code_version, last_version
                        from projection.read_model where name = ?\
                        """)
                .param(name)
                .query((row, _) ->
                        new Entry(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional();
    }

    Entry get(String name) {
        return find(name).orElseThrow(() -> new UnknownReadModel(name));
    }

    /** The entry; a read model that is seen for the first time gets its empty tables with it. */
    Entry register(ReadModel readModel) {
        return find(readModel.name()).orElseGet(() -> transaction.execute(_ -> add(readModel)));
    }

    private Entry add(ReadModel readModel) {
        hold(readModel.name());
        Optional<Entry> meanwhile = find(readModel.name());
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        SchemaVersion first = new SchemaVersion(readModel.name(), 1);
        schemas.create(first, readModel);
        schemas.expose(first, readModel);
        database.sql("insert into projection.read_model values (?, 1, ?, 1)")
                .params(readModel.name(), readModel.version())
                .update();
        return get(readModel.name());
    }

    /** Makes a version the live one; to be called within a transaction that holds it. */
    void switchTo(SchemaVersion version, ReadModel readModel) {
        schemas.expose(version, readModel);
        database.sql(
                        """
                        update projection.read_model
                        set live_version = ?, live_code_version = ? where name = ?\
                        """)
                .params(version.number(), readModel.version(), version.name())
                .update();
    }

    /** Excludes all batches of the live version until the transaction ends. */
    void hold(String name) {
        database.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(HOLD, name)
                .query((_, _) -> name)
                .single();
    }
}
