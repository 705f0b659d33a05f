/** Work orders. */
@NullMarked
package guanjia.command.workorder;

import org.jspecify.annotations.NullMarked;
