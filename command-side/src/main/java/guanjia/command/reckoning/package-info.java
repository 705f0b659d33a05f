/**
 * How amounts come about: pure functions of what they are given, exact, without a clock.
 *
 * <p>Nothing here knows an account, a database or who asks. Sums are fractions of whole numbers
 * until a line ends; there it is rounded once, half up. Everything an amount was made of is kept
 * beside it, so that each charge can be computed again from itself alone.
 */
@NullMarked
package guanjia.command.reckoning;

import org.jspecify.annotations.NullMarked;
