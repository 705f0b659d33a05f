/**
 * Watches the clocks of work orders. What is due is told by events; that a clock ran out is decided
 * by the order, asked by a command that may come twice. Here, unlike where decisions are made, the
 * time of the machine is read.
 */
@NullMarked
package guanjia.command.deadline;

import org.jspecify.annotations.NullMarked;
