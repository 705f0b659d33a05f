/**
 * Bill runs on the screen: planned, looked at, published, followed as they charge, taken back. What
 * is shown comes from the events of runs; the charges they made are the fees' own.
 */
@NullMarked
package guanjia.query.billing;

import org.jspecify.annotations.NullMarked;
