/**
 * The ledger for reading: balanced double entry derived from the events of fees by one pure
 * function, {@link guanjia.query.ledger.Bookkeeping}. Trial balance, statement of an account, and
 * the comparison of both with the fee accounts, which are counted another way.
 */
@NullMarked
package guanjia.query.ledger;

import org.jspecify.annotations.NullMarked;
