/**
 * Meters for reading: what each showed, day by day, and which ones nobody has read. The round leads
 * through a building from meter to meter.
 */
@NullMarked
package guanjia.query.meter;

import org.jspecify.annotations.NullMarked;
