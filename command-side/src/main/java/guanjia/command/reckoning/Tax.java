package guanjia.command.reckoning;

import guanjia.events.Money;
import guanjia.events.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The tax contained in an amount: {@code net = round2(gross / (1 + rate))}, and the tax is the
 * difference, so that both are always the whole.
 */
public record Tax(Money net, Money tax) {

    /** Splits an amount that contains its tax. */
    public static Tax within(Money gross, Rate rate) {
        BigDecimal whole = BigDecimal.ONE.add(rate.value());
        Money net = Money.of(gross.yuan().divide(whole, 2, RoundingMode.HALF_UP));
        return new Tax(net, gross.minus(net));
    }
}
