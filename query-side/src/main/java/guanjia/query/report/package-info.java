/**
 * Reports about money as of any day, by community: how old receivables are, what part of charges is
 * collected, how receivables came to be what they are, and which of them limitation threatens. All
 * are counted from the entries of the ledger, so a report of an earlier day stays what it was.
 */
@NullMarked
package guanjia.query.report;

import org.jspecify.annotations.NullMarked;
