/** What is decided about user accounts, and what the doors say. */
@NullMarked
package guanjia.command.account;

import org.jspecify.annotations.NullMarked;
