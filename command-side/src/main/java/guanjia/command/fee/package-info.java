/**
 * Fee accounts: what a unit owes, what was paid for it, and how each fen of it came about.
 *
 * <p>{@code Account} is what the events say. The rules are pure classes that are given it, a
 * command and who asks: {@code ChargeDecisions}, {@code PaymentDecisions}, {@code LateFeeDecisions}
 * and so on. The desks lead decisions that need more than the one stream: vouchers that count once,
 * receipts, the cashier's day. How amounts are reckoned stands in {@code
 * guanjia.command.reckoning}.
 */
@NullMarked
package guanjia.command.fee;

import org.jspecify.annotations.NullMarked;
