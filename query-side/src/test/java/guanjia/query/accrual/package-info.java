@NullMarked
package guanjia.query.accrual;

import org.jspecify.annotations.NullMarked;
