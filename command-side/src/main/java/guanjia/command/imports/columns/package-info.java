/**
 * What the columns of a table mean: recognised by their headers, in Chinese and English, or told by
 * a map that the sender supplies.
 *
 * <p>The names are data. A register of another city goes in with its own columns; what has no field
 * of its own is kept under its header.
 */
@NullMarked
package guanjia.command.imports.columns;

import org.jspecify.annotations.NullMarked;
