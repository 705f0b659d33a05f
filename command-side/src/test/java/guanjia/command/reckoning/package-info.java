/** How amounts come about, by hand and by chance. */
@NullMarked
package guanjia.command.reckoning;

import org.jspecify.annotations.NullMarked;
