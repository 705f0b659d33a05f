package guanjia.query.fees;

import guanjia.events.Calculation;
import guanjia.events.Calculation.Apportioned;
import guanjia.events.Calculation.Measured;
import guanjia.events.Calculation.Segment;
import guanjia.events.Calculation.Step;
import guanjia.events.Charge;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.LateFeeTerms;
import guanjia.events.Liable;
import guanjia.events.Party;
import guanjia.events.Rate;
import guanjia.query.fees.Sentence.Row;
import guanjia.query.fees.Sentence.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains a charge from what its event says, in the order in which it came about: the standard,
 * the quantity and where it came from, the days, the rounding, the tax, the day it is due, who owes
 * it.
 */
final class Explaining {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Explaining() {}

    /**
     * The sentences of an explanation.
     *
     * @param standard what the standard is called; null when there is none
     */
    static List<Sentence> charge(Charge charge, @Nullable String standard) {
        List<Sentence> said = new ArrayList<>();
        said.add(origin(charge, standard));
        Calculation calculation = charge.calculation();
        if (calculation == null) {
            said.add(Sentence.of("amount-only", charge.gross()));
        } else {
            calculation(calculation, charge, said);
        }
        said.add(
                Sentence.of(
                        "tax",
                        percent(charge.taxRate()),
                        charge.gross(),
                        charge.net(),
                        charge.tax()));
        said.add(Sentence.of("due", charge.due(), charge.graceDays()));
        said.add(lateFee(charge.lateFee()));
        said.add(liable(charge.liable()));
        said.add(Sentence.of("order", word("AllocationOrder", charge.order())));
        if (charge.replaces() != null) {
            said.add(Sentence.of("replaces", charge.replaces()));
        }
        return said;
    }

    private static Sentence origin(Charge charge, @Nullable String standard) {
        Word origin = word("Origin", charge.origin());
        Word kind = word("FeeKind", charge.item().kind());
        return charge.standard() == null
                ? Sentence.of("origin", kind, charge.period().from(), charge.period().to(), origin)
                : Sentence.of(
                        "standard",
                        kind,
                        charge.period().from(),
                        charge.period().to(),
                        standard,
                        charge.standard().version(),
                        origin);
    }

    private static void calculation(Calculation calculation, Charge charge, List<Sentence> said) {
        if (calculation.measured() != null) {
            said.add(measured(calculation.measured()));
        }
        if (calculation.apportioned() != null) {
            said.add(apportioned(calculation.apportioned()));
        }
        boolean parts = calculation.segments().stream().anyMatch(it -> it.days() > 0);
        if (parts) {
            said.add(Sentence.of("proration", word("Proration", calculation.proration())));
        }
        calculation.segments().forEach(it -> said.add(segment(it, calculation.basis())));
        if (calculation.segments().size() > 1) {
            said.add(Sentence.of("sum", plain(calculation.raw())));
        }
        said.add(
                Sentence.of(
                        fits(calculation, charge) ? "rounding" : "rounding-differs",
                        plain(calculation.raw()),
                        word("Rounding", calculation.rounding()),
                        charge.gross()));
    }

    /** Whether the amount is what comes out when it is rounded here once more. */
    static boolean fits(Calculation calculation, Charge charge) {
        return calculation
                        .raw()
                        .setScale(calculation.rounding().decimals(), RoundingMode.HALF_UP)
                        .compareTo(charge.gross().yuan())
                == 0;
    }

    private static Sentence measured(Measured it) {
        BigDecimal used = it.last().subtract(it.first()).multiply(it.factor());
        return Sentence.of(
                "measured",
                it.firstOn(),
                plain(it.first()),
                it.lastOn(),
                plain(it.last()),
                plain(it.factor()),
                used.signum() < 0 ? null : plain(used));
    }

    private static Sentence apportioned(Apportioned it) {
        return Sentence.of("apportioned", it.total(), it.units(), it.weight(), it.weights());
    }

    private static Sentence segment(Segment segment, Basis basis) {
        List<Sentence> factors = new ArrayList<>();
        Word unit = new Word("explain.unit." + basis);
        List<Sentence> steps = segment.steps().stream().map(step -> step(step, unit)).toList();
        factors.add(
                steps.size() == 1
                        ? steps.getFirst()
                        : Sentence.of("bracket", new Row(steps, " + ")));
        if (segment.per() > 0) {
            factors.add(length(segment));
            if (segment.per() > 1) {
                factors.add(Sentence.of("per", segment.per()));
            }
        }
        if (segment.payable() != null) {
            factors.add(Sentence.of("payable", percent(segment.payable())));
        }
        return Sentence.of(
                "segment",
                segment.from(),
                segment.to(),
                segment.quantity(),
                unit,
                new Word("value.Source." + segment.source()),
                new Row(factors, " × "),
                plain(segment.raw()));
    }

    private static Sentence step(Step step, Word unit) {
        return Sentence.of("step", step.quantity(), unit, step.price());
    }

    private static Sentence length(Segment it) {
        if (it.days() == 0) {
            return Sentence.of("months", it.months());
        }
        return it.months() == 0
                ? Sentence.of("days", it.days(), it.outOf())
                : Sentence.of("months-days", it.months(), it.days(), it.outOf());
    }

    private static Sentence lateFee(@Nullable LateFeeTerms terms) {
        if (terms == null) {
            return Sentence.of("late-fee.none");
        }
        return switch (terms.cap()) {
            case NONE -> Sentence.of("late-fee", percent(terms.daily()));
            case SHARE_OF_PRINCIPAL ->
                    Sentence.of("late-fee.share", percent(terms.daily()), percent(terms.limit()));
            case MULTIPLE_OF_LPR ->
                    Sentence.of(
                            "late-fee.lpr",
                            percent(terms.daily()),
                            terms.limit() == null ? null : plain(terms.limit().value()),
                            percent(terms.lpr()));
        };
    }

    private static Sentence liable(Liable liable) {
        Party jointly = liable.jointly();
        Word first = word("Part", liable.party().part());
        return jointly == null
                ? Sentence.of("liable", first)
                : Sentence.of("liable.jointly", first, word("Part", jointly.part()));
    }

    private static Word word(String type, Enum<?> constant) {
        return new Word("value." + type + "." + constant.name());
    }

    static @Nullable String percent(@Nullable Rate rate) {
        return rate == null ? null : plain(rate.value().multiply(HUNDRED));
    }

    private static String plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
