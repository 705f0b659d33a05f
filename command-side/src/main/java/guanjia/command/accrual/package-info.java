/**
 * Counts the late fees of all accounts up to a day, once for each day: asked for by a person, or by
 * the clock every night. It is a job: it goes through the accounts in batches, keeps where it is in
 * the transaction of each, and goes on there after a restart.
 */
@NullMarked
package guanjia.command.accrual;

import org.jspecify.annotations.NullMarked;
