/** One process: embedded PostgreSQL and both sides. */
@NullMarked
package guanjia.standalone;

import org.jspecify.annotations.NullMarked;
