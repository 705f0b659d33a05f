/** Meters. */
@NullMarked
package guanjia.command.meter;

import org.jspecify.annotations.NullMarked;
