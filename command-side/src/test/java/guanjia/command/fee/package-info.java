/** Fee accounts. */
@NullMarked
package guanjia.command.fee;

import org.jspecify.annotations.NullMarked;
