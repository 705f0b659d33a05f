/** Who asks, and what they may do. */
@NullMarked
package guanjia.access;

import org.jspecify.annotations.NullMarked;
