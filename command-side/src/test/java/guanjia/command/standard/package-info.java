/** Fee standards. */
@NullMarked
package guanjia.command.standard;

import org.jspecify.annotations.NullMarked;
