package guanjia.query.readmodel;

import java.util.List;

/**
 * A Spring bean that turns events into tables for reading. Its handlers are methods
 *
 * <pre>{@code
 * @EventHandler
 * void on(PropertyEvent event, Recorded recorded, Rows rows)
 * }</pre>
 *
 * with any event type or sealed family of events as the first parameter. A handler only hands
 * statements to {@link Rows}: it keeps nothing in fields, sends no command, calls no clock and does
 * nothing that is felt outside of its tables, since a rebuild calls it again for every event.
 */
public interface ReadModel {

    /** Lower case letters, digits and underscores; it becomes part of the schema's name. */
    String name();

    /**
     * Raised by whoever changes the tables or what is written into them; the next start then builds
     * the new tables beside the old ones.
     */
    int version();

    /**
     * A classpath resource with DDL whose names are unqualified, for instance {@code
     * readmodel/register.sql}. It may create tables, indexes and functions.
     */
    String schemaSql();

    /**
     * The tables that queries may read. Each appears as a view of the same name in schema {@code
     * rm}; names must therefore be unique over all read models.
     */
    List<String> views();

    /**
     * How many threads, over all processes, may project it at once. Events of one aggregate always
     * keep their order; with more than one segment, events of different aggregates do not.
     */
    default int segments() {
        return 1;
    }
}
