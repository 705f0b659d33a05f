/**
 * The running product under test, from outside: its pages in a browser, its API over HTTP, its
 * process killed without warning. Nothing here looks inside; whatever a test needs, a user could
 * do.
 */
@NullMarked
package guanjia.acceptance;

import org.jspecify.annotations.NullMarked;
