package guanjia.events;

import guanjia.events.FeeTerms.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an amount came about, so that a charge explains itself and can be computed again.
 *
 * @param segments the parts of the period with one price, one quantity and one payer
 * @param measured what the meter showed, when the quantity is its difference
 * @param apportioned how a common total was divided, when it was
 * @param raw before rounding, cut off behind 12 decimals; rounding it gives the amount
 * @param rounding how it was rounded, once
 */
public record Calculation(
        Basis basis,
        Proration proration,
        List<Segment> segments,
        @Nullable Measured measured,
        @Nullable Apportioned apportioned,
        BigDecimal raw,
        Rounding rounding) {

    public Calculation {
        segments = List.copyOf(segments);
    }

    /** Where a quantity comes from. */
    public enum Source {
        /** The register of units. */
        REGISTER,
        /** A meter. */
        METER,
        /** The fee standard. */
        STANDARD,
        /** A person stated it. */
        STATED,
        /** A file. */
        IMPORTED
    }

    /**
     * A part of the period in which nothing changed.
     *
     * @param version of the fee standard that gave the price; 0 when there is none
     * @param months whole months in it
     * @param days beyond the whole months
     * @param outOf the days these are a part of; 0 when there are none
     * @param per the months one price covers; 0 when time does not matter
     * @param payable the part an empty unit pays; null when it pays in full
     * @param raw of this part, cut off behind 12 decimals
     */
    public record Segment(
            LocalDate from,
            LocalDate to,
            int version,
            Quantity quantity,
            Source source,
            List<Step> steps,
            int months,
            int days,
            int outOf,
            int per,
            @Nullable Rate payable,
            BigDecimal raw) {
        public Segment {
            steps = List.copyOf(steps);
        }
    }

    /** A part of the quantity and its price: one, or one for each tier that was reached. */
    public record Step(Quantity quantity, Price price) {}

    /** What a meter showed at both ends. */
    public record Measured(
            MeterId meter,
            BigDecimal first,
            LocalDate firstOn,
            BigDecimal last,
            LocalDate lastOn,
            BigDecimal factor) {}

    /**
     * The part of a common total, by largest remainder.
     *
     * @param total to be divided
     * @param weight of this unit
     * @param weights of all units together
     * @param units among how many
     */
    public record Apportioned(Money total, Quantity weight, Quantity weights, int units) {}
}
