/** Tests of fees for reading, on a real database. */
@NullMarked
package guanjia.query.fees;

import org.jspecify.annotations.NullMarked;
