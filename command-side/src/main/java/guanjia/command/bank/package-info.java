/**
 * Bank statements: what the banks say of a community's money, line by line, so that it can be
 * compared with what the books say. A statement is one month of one community, whatever its banks
 * are. A difference is not decided here: who found out why resolves it, with a reason.
 */
@NullMarked
package guanjia.command.bank;

import org.jspecify.annotations.NullMarked;
