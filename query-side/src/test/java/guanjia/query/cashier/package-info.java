@NullMarked
package guanjia.query.cashier;

import org.jspecify.annotations.NullMarked;
