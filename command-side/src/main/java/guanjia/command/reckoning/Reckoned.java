package guanjia.command.reckoning;

import guanjia.events.Calculation;
import guanjia.events.Money;

/**
 * An amount and how it came about.
 *
 * @param gross tax included; may be 0
 */
public record Reckoned(Money gross, Calculation calculation) {}
