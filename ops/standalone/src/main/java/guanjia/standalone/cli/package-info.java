/**
 * The verbs that talk to a running system over HTTP, as any other client could. Nothing here knows
 * how the system works inside; the words of refusals are the system's own.
 */
@NullMarked
package guanjia.standalone.cli;

import org.jspecify.annotations.NullMarked;
