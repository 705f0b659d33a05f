/**
 * Meters of units and of what is shared: installed, read, read wrongly and corrected, replaced. A
 * reading never runs backwards, unless the meter went past its last number.
 */
@NullMarked
package guanjia.command.meter;

import org.jspecify.annotations.NullMarked;
