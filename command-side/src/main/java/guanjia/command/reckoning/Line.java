package guanjia.command.reckoning;

import guanjia.events.BillingPeriod;
import guanjia.events.Calculation.Measured;
import guanjia.events.Calculation.Source;
import guanjia.events.FeeTerms;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a bill is reckoned from.
 *
 * @param anchor from which months are counted, such as the day of handover; null for those of the
 *     calendar
 * @param prices the versions of the standard by their first days; the first one is in force when
 *     the period begins
 * @param quantities by their first days; the first one holds when the period begins
 * @param reductions days for which less is paid; they do not overlap
 * @param measured kept as the explanation of the quantity, when a meter gave it
 */
public record Line(
        BillingPeriod period,
        @Nullable LocalDate anchor,
        List<Priced> prices,
        List<Counted> quantities,
        List<Reduced> reductions,
        @Nullable Measured measured) {

    public Line {
        prices = List.copyOf(prices);
        quantities = List.copyOf(quantities);
        reductions = List.copyOf(reductions);
    }

    /** A version of the standard and the first day it is in force. */
    public record Priced(LocalDate from, int version, FeeTerms terms) {}

    /** How much there is from a day on. */
    public record Counted(LocalDate from, Quantity quantity, Source source) {}

    /** Days, both included, for which only a part is to be paid. */
    public record Reduced(LocalDate from, LocalDate to, Rate payable) {}

    /** One price and one quantity for the whole period. */
    public static Line plain(
            BillingPeriod period, int version, FeeTerms terms, Quantity quantity, Source source) {
        return new Line(
                period,
                null,
                List.of(new Priced(period.from(), version, terms)),
                List.of(new Counted(period.from(), quantity, source)),
                List.of(),
                null);
    }

    /** The same line for a part of its period. */
    Line during(BillingPeriod part) {
        return new Line(part, anchor, prices, quantities, reductions, measured);
    }

    Priced priceOn(LocalDate day) {
        return prices.stream()
                .filter(price -> !price.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(prices::getFirst);
    }

    Counted quantityOn(LocalDate day) {
        return quantities.stream()
                .filter(quantity -> !quantity.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElseGet(quantities::getFirst);
    }

    @Nullable Rate payableOn(LocalDate day) {
        return reductions.stream()
                .filter(less -> !day.isBefore(less.from()) && !day.isAfter(less.to()))
                .map(Reduced::payable)
                .findFirst()
                .orElse(null);
    }
}
