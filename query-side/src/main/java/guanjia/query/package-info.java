/** Read models and pages. */
@NullMarked
package guanjia.query;

import org.jspecify.annotations.NullMarked;
