package guanjia.command.billing;

import guanjia.command.meter.MeterFacts;
import guanjia.command.property.UnitFacts.Known;
import guanjia.command.reckoning.Line;
import guanjia.events.Area;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillingPeriod;
import guanjia.events.Calculation.Measured;
import guanjia.events.Calculation.Source;
import guanjia.events.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out how much there is to charge, and where that is known from. */
final class Counting {

    /**
     * How much there is.
     *
     * @param missing why that is not known; null when it is
     */
    record Counted(
            Rule rule,
            BillingPeriod days,
            Quantity quantity,
            Source source,
            @Nullable Measured measured,
            @Nullable FindingKind missing) {

        Line line(@Nullable LocalDate handover, List<Line.Reduced> reductions) {
            return new Line(
                    days,
                    rule.isByHandover() ? handover : null,
                    rule.published().versions(),
                    List.of(new Line.Counted(days.from(), quantity, source)),
                    reductions,
                    measured);
        }
    }

    private Counting() {}

    static Counted of(Rule rule, Known unit, List<MeterFacts.Known> meters, BillingPeriod days) {
        return switch (rule.terms().basis()) {
            case BUILT_UP_AREA -> area(rule, days, unit.builtUp());
            case INNER_AREA -> area(rule, days, unit.inner());
            case UNIT -> new Counted(rule, days, Quantity.ONE, Source.REGISTER, null, null);
            case METER -> used(rule, days, meters);
            case STATED, IMPORTED, SHARE_BY_AREA, SHARE_BY_UNIT, SHARE_BY_WEIGHT ->
                    missing(rule, days, FindingKind.STATED_BY_HAND);
        };
    }

    private static Counted area(Rule rule, BillingPeriod days, @Nullable Area area) {
        return area == null
                ? missing(rule, days, FindingKind.NO_QUANTITY)
                : new Counted(
                        rule, days, new Quantity(area.squareMetres()), Source.REGISTER, null, null);
    }

    /** What went through all meters of the kind: an old one and the one put in its place. */
    private static Counted used(Rule rule, BillingPeriod days, List<MeterFacts.Known> meters) {
        BigDecimal sum = BigDecimal.ZERO;
        Measured measured = null;
        int read = 0;
        for (MeterFacts.Known meter : meters) {
            MeterFacts.Used used = meter.kind() == rule.terms().meter() ? meter.during(days) : null;
            if (used != null) {
                sum = sum.add(used.amount());
                measured = used.measured();
                read++;
            }
        }
        return read == 0
                ? missing(rule, days, FindingKind.NO_READING)
                : new Counted(
                        rule,
                        days,
                        new Quantity(sum),
                        Source.METER,
                        read == 1 ? measured : null,
                        null);
    }

    private static Counted missing(Rule rule, BillingPeriod days, FindingKind why) {
        return new Counted(rule, days, Quantity.ZERO, Source.REGISTER, null, why);
    }
}
