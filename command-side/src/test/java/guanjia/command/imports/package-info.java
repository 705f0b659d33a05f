/** Imports under test, with everything behind them and a real PostgreSQL. */
@NullMarked
package guanjia.command.imports;

import org.jspecify.annotations.NullMarked;
