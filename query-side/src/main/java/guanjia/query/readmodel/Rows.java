package guanjia.query.readmodel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The changes of rows that a batch of events asks for. They are sent together, in as few round
 * trips as their order allows, in the transaction that also stores the position. When one of them
 * fails, all changes of its event are undone and the event becomes a dead letter.
 *
 * <p>Statements name their tables without a schema. Arguments may be of any type the driver takes,
 * and also {@link java.time.Instant}, enums (by name), arrays of texts and the value records of the
 * language of events that carry one value.
 */
public interface Rows {

    /**
     * Changes the row of a table that has this key. Changes with an equal table and key are applied
     * in the order in which they were asked for; others may be reordered among each other, so the
     * statement must neither read nor write other rows.
     *
     * <p>A rebuild makes one statement of several about a row that is found by its primary key, if
     * they are plain inserts of values and updates; it pays to write them so.
     *
     * @param key with a proper {@code equals}; need not be the primary key, but a statement must
     *     touch rows of this key only
     */
    void change(String table, Object key, String sql, @Nullable Object... args);

    /** Runs a statement that touches any rows: after all changes before, ahead of all after it. */
    void changeAny(String sql, @Nullable Object... args);

    /**
     * Asks the tables as they stand after all changes so far. It costs round trips in the middle of
     * a batch: prefer a statement that does the whole in the database.
     */
    JdbcClient read();
}
