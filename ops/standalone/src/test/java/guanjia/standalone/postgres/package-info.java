/** The embedded PostgreSQL against everything that kills. */
@NullMarked
package guanjia.standalone.postgres;

import org.jspecify.annotations.NullMarked;
