/** Receipts and cashiers' days. */
@NullMarked
package guanjia.command.cashier;

import org.jspecify.annotations.NullMarked;
