/** The product put together, with its events in Axon Server. */
@NullMarked
package guanjia.standalone;

import org.jspecify.annotations.NullMarked;
