/**
 * Work orders for reading: the dispatcher's board, lists, one order with all that can be done about
 * it, the technician's jobs and the resident's own reports.
 */
@NullMarked
package guanjia.query.workorder;

import org.jspecify.annotations.NullMarked;
