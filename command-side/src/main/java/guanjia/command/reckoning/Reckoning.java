package guanjia.command.reckoning;

import guanjia.command.reckoning.Line.Counted;
import guanjia.command.reckoning.Line.Priced;
import guanjia.command.reckoning.MonthParts.Part;
import guanjia.events.Calculation;
import guanjia.events.Calculation.Apportioned;
import guanjia.events.Calculation.Segment;
import guanjia.events.Calculation.Source;
import guanjia.events.Calculation.Step;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Per;
import guanjia.events.Money;
import guanjia.events.Price;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reckons one line of a bill: {@code round(Σ quantity × price × months)}, rounded once at the end.
 *
 * <p>A price, a quantity or a reduction that changes within the period splits it. How parts of
 * months count and how the sum is rounded is what the version says that is in force on the first
 * day. What is priced by quantity and not by time, such as water, has the price of the last day,
 * for that is when it is read.
 */
public final class Reckoning {

    /** Behind so many decimals a raw value is cut off. */
    private static final int RAW_DECIMALS = 12;

    private Reckoning() {}

    /**
     * Reckons a line.
     *
     * @throws IllegalArgumentException when a price is not decided
     * @throws ArithmeticException when the amount is larger than any that is kept
     */
    public static Reckoned reckon(Line line) {
        FeeTerms terms = line.priceOn(line.period().from()).terms();
        List<Segment> segments = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Piece piece : pieces(line, terms)) {
            sum = sum.plus(piece.raw());
            segments.add(piece.segment());
        }
        Money gross = Money.of(sum.rounded(terms.rounding().decimals()));
        return new Reckoned(
                gross,
                new Calculation(
                        terms.basis(),
                        terms.proration(),
                        segments,
                        line.measured(),
                        null,
                        raw(sum),
                        terms.rounding()));
    }

    /** An amount that is a part of a common total, as {@link Apportionment} divided it. */
    public static Reckoned share(Line line, Money amount, Apportioned apportioned) {
        Priced price = line.priceOn(line.period().to());
        return new Reckoned(amount, flat(line, price, amount, Source.STATED, apportioned));
    }

    /** An amount that comes from elsewhere and is taken as it is. */
    public static Reckoned stated(Line line, Money amount) {
        Priced price = line.priceOn(line.period().to());
        return new Reckoned(amount, flat(line, price, amount, Source.IMPORTED, null));
    }

    private static Calculation flat(
            Line line,
            Priced price,
            Money amount,
            Source source,
            @Nullable Apportioned apportioned) {
        BigDecimal raw = amount.yuan();
        Step step = new Step(Quantity.of(amount.toString()), new Price(BigDecimal.ONE));
        Segment segment =
                new Segment(
                        line.period().from(),
                        line.period().to(),
                        price.version(),
                        step.quantity(),
                        source,
                        List.of(step),
                        0,
                        0,
                        0,
                        0,
                        null,
                        raw);
        FeeTerms terms = price.terms();
        return new Calculation(
                terms.basis(),
                terms.proration(),
                List.of(segment),
                line.measured(),
                apportioned,
                raw,
                terms.rounding());
    }

    private record Piece(Fraction raw, Segment segment) {}

    private static List<Piece> pieces(Line line, FeeTerms terms) {
        if (line.priceOn(line.period().to()).terms().pricing().per() == Per.QUANTITY) {
            Part whole = new Part(line.period().from(), line.period().to(), 0, 0, 0);
            return List.of(piece(line, whole, line.period().to()));
        }
        MonthParts months = new MonthParts(terms.proration(), line.anchor());
        return months.cut(line.period().from(), line.period().to(), changes(line)).stream()
                .map(part -> piece(line, part, part.from()))
                .toList();
    }

    private static Piece piece(Line line, Part part, LocalDate day) {
        Priced price = line.priceOn(day);
        Counted counted = line.quantityOn(day);
        Rate payable = line.payableOn(part.from());
        List<Step> steps = Tiers.steps(price.terms().pricing(), counted.quantity());
        int per = price.terms().pricing().per().months();
        Fraction sum = Fraction.ZERO;
        for (Step step : steps) {
            Fraction amount = Fraction.of(step.quantity().value());
            sum = sum.plus(amount.times(Fraction.of(step.price().yuan())));
        }
        if (per > 0) {
            sum = sum.times(part.length()).times(Fraction.of(1, per));
        }
        if (payable != null) {
            sum = sum.times(Fraction.of(payable.value()));
        }
        return new Piece(
                sum,
                new Segment(
                        part.from(),
                        part.to(),
                        price.version(),
                        counted.quantity(),
                        counted.source(),
                        steps,
                        part.months(),
                        part.days(),
                        part.outOf(),
                        per,
                        payable,
                        raw(sum)));
    }

    /** The first days of everything that is new. */
    private static NavigableSet<LocalDate> changes(Line line) {
        TreeSet<LocalDate> days = new TreeSet<>();
        line.prices().forEach(price -> days.add(price.from()));
        line.quantities().forEach(counted -> days.add(counted.from()));
        line.reductions()
                .forEach(less -> {
                    days.add(less.from());
                    days.add(less.to().plusDays(1));
                });
        return days;
    }

    private static BigDecimal raw(Fraction sum) {
        BigDecimal plain = sum.cutOff(RAW_DECIMALS).stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), 2));
    }
}
