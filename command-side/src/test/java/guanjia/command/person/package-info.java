/** Decisions, as sentences. */
@NullMarked
package guanjia.command.person;

import org.jspecify.annotations.NullMarked;
