package guanjia.query.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What part of the principal of some charges came in. Late fees are outside.
 *
 * @param base charged, or for earlier years what was open when the year began
 * @param waived of it
 * @param received in money, and from deposits
 * @param applied from prepayments
 */
public record Rate(BigDecimal base, BigDecimal waived, BigDecimal received, BigDecimal applied) {

    private static final int DECIMALS = 4;
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    static final Rate NONE = new Rate(ZERO, ZERO, ZERO, ZERO);

    /** In percent with two decimals; null when nothing could be collected. */
    @JsonProperty
    public @Nullable BigDecimal percent() {
        BigDecimal due = base.subtract(waived);
        return due.signum() == 0
                ? null
                : received.add(applied)
                        .divide(due, DECIMALS, RoundingMode.HALF_UP)
                        .movePointRight(2);
    }

    Rate plus(Rate other) {
        return new Rate(
                base.add(other.base),
                waived.add(other.waived),
                received.add(other.received),
                applied.add(other.applied));
    }
}
