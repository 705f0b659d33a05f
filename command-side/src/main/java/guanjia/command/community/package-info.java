/**
 * Communities (小区): what is known about them, and whether they are managed here.
 *
 * <p>A name and an address together are one community's own, kept by a claim. Other features ask
 * {@link guanjia.command.community.Communities} whether a community takes new units; nothing else
 * leaves this package but its commands and refusals.
 */
@NullMarked
package guanjia.command.community;

import org.jspecify.annotations.NullMarked;
