package guanjia.query.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dead letters of all live versions, for operators. */
@Component
class DeadLetters {

    /** So many events of one aggregate are tried again at once. */
    private static final int TRIES_MAX = 5_000;

    private static final String LIVE =
            """
            select d.* from projection.dead_letter d
            join projection.read_model m on m.name = d.read_model and m.live_version = d.version\
            """;

    private final RebuildTools tools;
    private final JdbcClient database;

    DeadLetters(RebuildTools tools) {
        this.tools = tools;
        database = JdbcClient.create(tools.dataSource());
    }

    /** The oldest ones first; those that only wait come behind those that failed. */
    List<DeadLetter> list(int limit) {
        return database.sql(LIVE + " order by d.cause is null, d.parked_at, d.position limit ?")
                .param(limit)
                .query((row, _) -> letter(row))
                .list();
    }

    Optional<DeadLetter> find(UUID id) {
        return database.sql(LIVE + " where d.id = ?")
                .param(id)
                .query((row, _) -> letter(row))
                .optional();
    }

    /**
     * Tries all events of an aggregate again, in their order, while the live projection waits.
     * Within a transaction.
     */
    void retry(DeadLetter letter, ReadModel readModel) {
        Registry.Entry live = tools.registry().get(readModel.name());
        if (live.codeVersion() != readModel.version()) {
            throw new NotNow(NotNow.Why.OTHER_CODE, readModel.name());
        }
        List<Projected> events =
                database
                        .sql(
                                LIVE
                                        + " where d.read_model = ? and sequence = ? order by position limit ?")
                        .params(letter.readModel(), letter.sequence(), TRIES_MAX)
                        .query((row, _) -> row.getLong("position"))
                        .list()
                        .stream()
                        .map(position -> tools.log().at(position).orElseThrow())
                        .toList();
        tools.batch()
                .take(
                        events,
                        live.liveVersion(),
                        new Handlers(readModel),
                        UnaryOperator.identity(),
                        false);
        // Those that failed again, or wait again, were touched in this transaction.
        database.sql(
                        """
                        delete from projection.dead_letter
                        where read_model = ? and version = ? and sequence = ? and position <= ?
                          and coalesce(retried_at, '-infinity') < now()\
                        """)
                .params(live.name(), live.live(), letter.sequence())
                .param(events.isEmpty() ? 0 : events.getLast().position())
                .update();
        tools.announce(live.name());
    }

    /** Takes a letter out for good, and keeps on record who decided so, and why. */
    void discard(DeadLetter letter, String by, String reason) {
        database.sql(
                        """
                        with taken as (delete from projection.dead_letter where id = ? returning *)
                        insert into projection.discarded_dead_letter
                            (read_model, position, sequence, event_name, cause, discarded_by, reason)
                        select read_model, position, sequence, event_name, cause, ?, ? from taken\
                        """)
                .params(letter.id(), by, reason)
                .update();
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        OffsetDateTime retried = row.getObject("retried_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("read_model"),
                row.getString("sequence"),
                row.getLong("position"),
                row.getString("event_name"),
                row.getString("cause"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                row.getInt("retries"),
                retried == null ? null : retried.toInstant());
    }
}
