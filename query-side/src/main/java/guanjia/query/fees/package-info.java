/**
 * Fees for reading: standards with their versions, fee accounts with what is owed and why,
 * payments, refunds, deposits, demands, disputes and receipts; the pages of standards, accounts and
 * the cashier. Everything comes from events. How a charge was reckoned is not copied into tables: a
 * charge leads to its event, and the event explains itself.
 */
@NullMarked
package guanjia.query.fees;

import org.jspecify.annotations.NullMarked;
