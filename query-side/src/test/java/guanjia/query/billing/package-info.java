/** Bill runs on the screen. */
@NullMarked
package guanjia.query.billing;

import org.jspecify.annotations.NullMarked;
