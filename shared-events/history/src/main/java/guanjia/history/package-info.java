/** How an event is stored. */
@NullMarked
package guanjia.history;

import org.jspecify.annotations.NullMarked;
