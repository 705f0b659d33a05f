/**
 * Files about money: the history of fees from the books of before, arrears to begin with, fee
 * standards. Amounts, days, periods and items are read by pure functions; what cannot be read for
 * certain is refused with a type of its own, never guessed.
 */
@NullMarked
package guanjia.command.imports.money;

import org.jspecify.annotations.NullMarked;
