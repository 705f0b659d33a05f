package guanjia.query.readmodel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes, exposes and drops the tables of versions. Its methods join the present transaction. */
@Component
class Schemas {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final JdbcTemplate database;

    Schemas(DataSource dataSource) {
        database = new JdbcTemplate(dataSource);
    }

    /** Makes the empty tables of a version. */
    void create(SchemaVersion version, ReadModel readModel) {
        database.execute("create schema " + checked(version.schema()));
        pointTo(version);
        try {
            database.execute(
                    new ClassPathResource(
                                    readModel.schemaSql(), readModel.getClass().getClassLoader())
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(readModel.schemaSql(), e);
        }
    }

    /** Lets unqualified names mean this version until the transaction ends. */
    void pointTo(SchemaVersion version) {
        database.execute("set local search_path to " + checked(version.schema()) + ", public");
    }

    /**
     * Lets the views of schema {@code rm} show this version. Who reads them waits for the end of
     * the transaction, and this waits for those who read, but gives way rather than block them.
     */
    void expose(SchemaVersion version, ReadModel readModel) {
        database.execute("set local lock_timeout to '500ms'");
        viewsOf(version.name()).forEach(view -> database.execute("drop view rm." + checked(view)));
        for (String view : readModel.views()) {
            database.execute(
                    "create view rm.%1$s as select * from %2$s.%1$s"
                            .formatted(checked(view), version.schema()));
        }
    }

    private List<String> viewsOf(String name) {
        return database.queryForList(
                """
                select viewname from pg_views
                where schemaname = 'rm' and definition ~ (' FROM rm_' || ? || '_v[0-9]+[.]')
                order by viewname\
                """,
                String.class,
                name);
    }

    List<String> tables(SchemaVersion version) {
        return database.queryForList(
                "select tablename from pg_tables where schemaname = ? order by tablename",
                String.class,
                version.schema());
    }

    /** Removes a version for good, unless somebody still reads it. */
    void drop(SchemaVersion version) {
        database.execute("set local lock_timeout to '500ms'");
        database.execute("drop schema if exists " + checked(version.schema()) + " cascade");
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is no plain name");
        }
        return name;
    }
}
