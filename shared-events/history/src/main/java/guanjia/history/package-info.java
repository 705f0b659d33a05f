/**
 * How an event is stored, and how both sides get at it.
 *
 * <p>Events lie in one PostgreSQL table that only grows, or in Axon Server where a setting says so.
 * They are stored under names of their own, never under a class name; values about persons are
 * sealed with a key for each person; a fence keeps readers from stepping over transactions that are
 * still under way. The package depends on {@code guanjia.events}, Axon and JDBC, and knows neither
 * commands nor read models.
 *
 * <p>{@link guanjia.history.HistoryConfiguration} puts everything into a Spring context; {@link
 * guanjia.history.Archive} reads what was stored as it was stored.
 */
@NullMarked
package guanjia.history;

import org.jspecify.annotations.NullMarked;
