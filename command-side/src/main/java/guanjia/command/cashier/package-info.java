/**
 * What a cashier answers for: receipts without gaps, and days that are counted, closed and
 * confirmed by a second person.
 *
 * <p>The numbers of receipts come from one stream for each community and year. Whoever writes a
 * receipt writes its number to that stream in the same unit of work as the payment, so a payment
 * that is not recorded leaves no gap, and two at once cannot have one number: the store takes one
 * of them, and the other decides again.
 */
@NullMarked
package guanjia.command.cashier;

import org.jspecify.annotations.NullMarked;
