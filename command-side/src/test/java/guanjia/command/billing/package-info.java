/** Bill runs. */
@NullMarked
package guanjia.command.billing;

import org.jspecify.annotations.NullMarked;
