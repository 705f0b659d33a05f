package guanjia.query.paper;

import guanjia.query.register.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Print jobs in the database, where they outlive the process that runs them. */
@Component
class PrintJobs {

    /** Notices are soon out of date. */
    static final int KEPT_DAYS = 7;

    private static final int LISTED = 50;
    private static final String SELECT =
            """
            select j.id, j.community, coalesce(c.name, '') as name, cardinality(j.accounts) as total,
                j.done, j.state, j.failure, j.language, j.printed_on, j.login, j.asked_at
            from paper.job j left join community c on c.community = j.community
            """;
    private static final String CLAIM =
            """
            update paper.job set claimed_until = clock_timestamp() + interval '60 seconds'
            where id = (select id from paper.job where state = 'RUNNING'
                and (claimed_until is null or claimed_until < clock_timestamp())
                order by asked_at limit 1 for update skip locked)
            returning id
            """;

    private final JdbcClient jdbc;

    PrintJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Orders a job, and removes what is too old to be of use. */
    UUID add(UUID community, List<UUID> accounts, String language, LocalDate on, String login) {
        jdbc.sql(
                        "delete from paper.job where asked_at < clock_timestamp() -"
                                + " make_interval(days => ?)")
                .param(KEPT_DAYS)
                .update();
        return jdbc.sql(
                        """
                        insert into paper.job (community, accounts, language, printed_on, login)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(community, accounts.toArray(UUID[]::new), language, on, login)
                .query(UUID.class)
                .single();
    }

    Optional<PrintJob> find(UUID id, Scope scope) {
        return any(id).filter(job -> scope.reaches(job.community()));
    }

    /** The newest first. */
    List<PrintJob> list(Scope scope) {
        return jdbc.sql(
                        SELECT
                                + "where ? or j.community = any(?) order by j.asked_at desc limit "
                                + LISTED)
                .params(scope.everywhere(), scope.communityArray())
                .query(PrintJobs::read)
                .list();
    }

    /** The next job that nobody works at, for a minute. */
    Optional<PrintJob> claim() {
        return jdbc.sql(CLAIM).query(UUID.class).optional().flatMap(this::any);
    }

    private Optional<PrintJob> any(UUID id) {
        return jdbc.sql(SELECT + "where j.id = ?").param(id).query(PrintJobs::read).optional();
    }

    /** The next accounts of a job. */
    List<UUID> next(PrintJob job, int done, int count) {
        return jdbc.sql(
                        "select unnest(accounts[?:?]) from paper.job where id = ? and state ="
                                + " 'RUNNING'")
                .params(done + 1, done + count, job.id())
                .query(UUID.class)
                .list();
    }

    /** Keeps a file and how far the job is by it, and the claim for another minute. */
    @Transactional
    public void add(PrintJob job, int nth, String name, byte[] content, int done) {
        jdbc.sql("insert into paper.file (job, nth, name, content) values (?, ?, ?, ?)")
                .params(job.id(), nth, name, content)
                .update();
        jdbc.sql(
                        """
                        update paper.job set done = ?,
                            claimed_until = clock_timestamp() + interval '60 seconds' where id = ?
                        """)
                .params(done, job.id())
                .update();
    }

    void end(PrintJob job, @Nullable String failure) {
        jdbc.sql("update paper.job set state = ?, failure = ? where id = ?")
                .param(failure == null ? "DONE" : "FAILED")
                .param(failure)
                .param(job.id())
                .update();
    }

    private static PrintJob read(ResultSet row, int index) throws SQLException {
        return new PrintJob(
                row.getObject("id", UUID.class),
                row.getObject("community", UUID.class),
                row.getString("name"),
                row.getInt("total"),
                row.getInt("done"),
                row.getString("state"),
                row.getString("failure"),
                row.getString("language"),
                row.getObject("printed_on", LocalDate.class),
                row.getString("login"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
