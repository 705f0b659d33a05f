package guanjia.command.billing;

import guanjia.events.Money;

/**
 * Tells amounts that a person should look at: less than half, or more than one and a half times
 * what the period before came to. No rule says where doubt begins; this one catches a slipped
 * decimal point, a wrong area, a meter read wrongly.
 */
final class Plausible {

    private static final long LEAST_PERCENT = 50;
    private static final long MOST_PERCENT = 150;

    private Plausible() {}

    static boolean isDoubtful(Money amount, Money last) {
        return last.isPositive()
                && (amount.fen() * 100 < last.fen() * LEAST_PERCENT
                        || amount.fen() * 100 > last.fen() * MOST_PERCENT);
    }
}
