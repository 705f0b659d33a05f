/**
 * Fees on paper: charge notices, receipts and statements as PDF, one at a time or for a whole
 * community as a job. The font is part of the product, so that a page is never printed without its
 * characters.
 */
@NullMarked
package guanjia.query.paper;

import org.jspecify.annotations.NullMarked;
