/** Tests of the ledger. */
@NullMarked
package guanjia.query.ledger;

import org.jspecify.annotations.NullMarked;
