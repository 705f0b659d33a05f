/** The runs that count late fees up to a day, for reading: which days are counted, and by whom. */
@NullMarked
package guanjia.query.accrual;

import org.jspecify.annotations.NullMarked;
