/**
 * User accounts: who may log in, with which rights, until when.
 *
 * <p>A password never travels in a command. The door hashes it first, so that neither an event nor
 * a receipt nor a command bus ever sees it; the hash is written to {@code access.credential} in the
 * transaction of the event that says the password was set.
 *
 * <p>It depends on {@code guanjia.access}, which reads what is decided here.
 */
@NullMarked
package guanjia.command.account;

import org.jspecify.annotations.NullMarked;
