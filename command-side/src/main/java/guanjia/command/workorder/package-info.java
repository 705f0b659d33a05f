/**
 * Work orders: reported, triaged, dispatched, done, accepted. Every decision is a pure function of
 * the {@link guanjia.command.workorder.Order} as its events tell it; which state allows which move
 * stands in {@link guanjia.events.WorkOrderMove}. Targets, pauses and warranties are editable data.
 */
@NullMarked
package guanjia.command.workorder;

import org.jspecify.annotations.NullMarked;
