/**
 * Long work that outlives its request: imports, bill runs, late fees of a night. A job stands in a
 * table, any process may take it, one at a time does, and one that is cut off is taken up again
 * where it was.
 */
@NullMarked
package guanjia.command.job;

import org.jspecify.annotations.NullMarked;
