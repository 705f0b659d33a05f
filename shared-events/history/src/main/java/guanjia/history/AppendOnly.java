package guanjia.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/**
 * Proves, as the role that the application runs with, that events can be added and not changed. A
 * process in which the proof fails does not start: better no system than one whose history could be
 * rewritten.
 */
final class AppendOnly implements InitializingBean {

    private static final String NOT_ALLOWED = "42501";

    /** Catalogue queries that cost about a millisecond; each row is one thing that is wrong. */
    private static final String WRONGS =
            """
            with store as (
              select c.oid, c.relowner, c.relpersistence, n.oid as schema, d.datdba
              from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_database d
              where n.nspname = 'event_store' and c.relname = 'events'
                and d.datname = current_database()),
            guards (name, kind, work) as (values
              ('append_only', 58, 'event_store.refuse_change()'),
              ('fence', 6, 'event_store.raise_fence()'))
            select words from store, lateral (values
              ((select rolsuper from pg_roles where rolname = current_user),
               'the role is a superuser'),
              (pg_has_role(relowner, 'member'), 'the role owns the events'),
              (pg_has_role(datdba, 'member'), 'the role owns the database'),
              (has_schema_privilege(schema, 'create'), 'the role may create in event_store'),
              (has_any_column_privilege(oid, 'update'), 'the role may update events'),
              (has_table_privilege(oid, 'delete'), 'the role may delete events'),
              (has_table_privilege(oid, 'truncate'), 'the role may truncate events'),
              (has_table_privilege(oid, 'trigger'), 'the role may make triggers on events'),
              (has_parameter_privilege('session_replication_role', 'set'),
               'the role may switch triggers off'),
              (relpersistence <> 'p', 'the events are not written to the log of the database'),
              (exists (select from pg_rewrite where ev_class = store.oid),
               'a rule rewrites statements on events'),
              ((select seqcache <> 1 from pg_sequence
                where seqrelid = 'event_store.events_position_seq'::regclass),
               'the sequence of positions has a cache')) as checks (wrong, words)
            where wrong
            union all
            select 'the trigger ' || name || ' is missing, changed or switched off'
            from store, guards where not exists (
              select from pg_trigger t where t.tgrelid = store.oid and t.tgname = guards.name
                and t.tgtype = kind and t.tgenabled = 'A' and t.tgqual is null
                and t.tgfoid = guards.work::regprocedure)
            union all
            select 'there is no table event_store.events' where not exists (select from store)
            """;

    private final DataSource dataSource;

    AppendOnly(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        List<String> wrongs = new ArrayList<>(wrongs());
        if (wrongs.isEmpty()) {
            wrongs.addAll(wrongsInAction());
        }
        if (!wrongs.isEmpty()) {
            throw new IllegalStateException(
                    "Refusing to start: events could be changed or lost, because "
                            + String.join("; ", wrongs)
                            + ". Restore the protection (migration V101) or log in as another role.");
        }
    }

    /** What is wrong in the catalogue, in words; empty when all is well. */
    List<String> wrongs() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WRONGS)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** A function may keep its name and lose its effect, so both are made to act once. */
    private List<String> wrongsInAction() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (!fenceStands(connection)) {
                found.add("an append raises no fence");
            }
            if (!changeIsRefused(connection)) {
                found.add("event_store.refuse_change() refuses nothing");
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return found;
    }

    private static boolean fenceStands(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into event_store.events select * from event_store.events where false");
            try (ResultSet rows =
                    statement.executeQuery(
                            "select exists (select from pg_locks where locktype = 'advisory'"
                                    + " and pid = pg_backend_pid() and objsubid = 1"
                                    + " and classid::bigint >> 16 = 26485)")) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static boolean changeIsRefused(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table probe (x int) on commit drop");
            statement.execute(
                    "create trigger probe before update on probe"
                            + " for each statement execute function event_store.refuse_change()");
            statement.execute("update probe set x = 1");
            return false;
        } catch (SQLException e) {
            return NOT_ALLOWED.equals(e.getSQLState());
        }
    }
}
