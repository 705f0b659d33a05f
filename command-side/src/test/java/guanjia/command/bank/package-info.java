/** What bank statements take and what is found out about them. */
@NullMarked
package guanjia.command.bank;

import org.jspecify.annotations.NullMarked;
