/** Work orders for reading. */
@NullMarked
package guanjia.query.workorder;

import org.jspecify.annotations.NullMarked;
