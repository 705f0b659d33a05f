package guanjia.command.reckoning;

import guanjia.events.Calculation.Step;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Tier;
import guanjia.events.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tiered prices (阶梯): {@code Σ min(max(q − L(k−1), 0), L(k) − L(k−1)) · p(k)}. */
final class Tiers {

    private Tiers() {}

    /** The parts of a quantity with the price of each; one of them when there are no tiers. */
    static List<Step> steps(Pricing pricing, Quantity quantity) {
        if (pricing.tiers().isEmpty()) {
            if (pricing.price() == null) {
                throw new IllegalArgumentException("the price is not decided");
            }
            return List.of(new Step(quantity, pricing.price()));
        }
        List<Step> steps = new ArrayList<>();
        BigDecimal below = BigDecimal.ZERO;
        for (Tier tier : pricing.tiers()) {
            BigDecimal upTo = tier.upTo() == null ? quantity.value() : tier.upTo().value();
            BigDecimal part = quantity.value().min(upTo).subtract(below);
            if (part.signum() > 0) {
                steps.add(new Step(new Quantity(part), tier.price()));
            }
            below = upTo;
        }
        return steps.isEmpty()
                ? List.of(new Step(Quantity.ZERO, pricing.tiers().getFirst().price()))
                : steps;
    }
}
