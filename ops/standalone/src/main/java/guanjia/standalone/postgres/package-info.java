/**
 * A real PostgreSQL 18 that belongs to one data folder: unpacked, made, started, watched and
 * stopped by this process.
 *
 * <p>It keeps what it acknowledged: fsync, synchronous commit and full page writes are on, and the
 * data outlives the process. It listens on the loopback address only and asks everybody for a
 * password that was generated for this folder. Nothing here knows what is stored in it.
 */
@NullMarked
package guanjia.standalone.postgres;

import org.jspecify.annotations.NullMarked;
