/**
 * Benchmarks, each beside the raw limit it is compared with: the same database, in the same run, in
 * turns, so that a machine that is busy for a while slows both.
 *
 * <p>Each brings a database of its own in a temporary folder, with the durable settings of the real
 * one. What "raw" means is said in each and printed with its result.
 */
@NullMarked
package guanjia.bench;

import org.jspecify.annotations.NullMarked;
