/** Decisions, as sentences. */
@NullMarked
package guanjia.command.property;

import org.jspecify.annotations.NullMarked;
