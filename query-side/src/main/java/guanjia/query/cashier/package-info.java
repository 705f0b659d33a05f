/**
 * The days of cashiers (日结日清) for reading: what came and went by each means, what was counted, and
 * who agreed to it. Money itself is told by {@code guanjia.query.fees}.
 */
@NullMarked
package guanjia.query.cashier;

import org.jspecify.annotations.NullMarked;
