/**
 * Bank statements beside the books: which line is which payment or refund, and where they differ.
 * {@code Matching} is the one pure function that says so; what people found out about a difference
 * stands beside it. Names of those who paid are no part of it.
 */
@NullMarked
package guanjia.query.bank;

import org.jspecify.annotations.NullMarked;
