/**
 * The ledger as a file for other programs: journals that hledger, ledger and beancount read and
 * check, and tables named after GB/T 24589.1. Everything is written while it is read, from one
 * snapshot of the read model, so that a large ledger needs no more memory than a small one.
 */
@NullMarked
package guanjia.query.journal;

import org.jspecify.annotations.NullMarked;
