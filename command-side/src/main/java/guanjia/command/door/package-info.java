/**
 * The door of the command side: who asks for what, how a refusal is said, and how a command that is
 * sent twice has one effect.
 *
 * <p>Every feature package depends on this one; it depends on none of them.
 */
@NullMarked
package guanjia.command.door;

import org.jspecify.annotations.NullMarked;
