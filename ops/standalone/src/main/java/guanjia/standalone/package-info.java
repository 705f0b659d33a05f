/**
 * The product as one process: both sides on one database, which is an embedded PostgreSQL unless
 * another one is given.
 *
 * <p>It puts together what the two sides offer and decides nothing itself. {@code ops/guanjia}
 * starts it; {@code guanjia.standalone.cli} is the other end, the verbs that talk to a running
 * system.
 */
@NullMarked
package guanjia.standalone;

import org.jspecify.annotations.NullMarked;
