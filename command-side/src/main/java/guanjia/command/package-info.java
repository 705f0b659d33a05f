/**
 * The command side: what is asked, and whether it happens. It never reads a read model.
 *
 * <p>One package for each feature: its commands, its refusals, its aggregate, its rules, its HTTP
 * door. {@code guanjia.command.door} is the kernel that all of them share.
 */
@NullMarked
package guanjia.command;

import org.jspecify.annotations.NullMarked;
