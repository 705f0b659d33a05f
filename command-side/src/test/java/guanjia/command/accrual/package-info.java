@NullMarked
package guanjia.command.accrual;

import org.jspecify.annotations.NullMarked;
