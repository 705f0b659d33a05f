/** The machinery of read models on a real PostgreSQL. */
@NullMarked
package guanjia.query.readmodel;

import org.jspecify.annotations.NullMarked;
