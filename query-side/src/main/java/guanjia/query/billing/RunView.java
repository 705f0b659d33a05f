package guanjia.query.billing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill run with all that its preview said. Amounts are yuan. */
public record RunView(RunRow run, List<Item> items, List<Finding> findings) {

    public RunView {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** One item beside the period before. */
    public record Item(
            String code,
            String kind,
            long charges,
            BigDecimal gross,
            BigDecimal tax,
            long lastCharges,
            BigDecimal lastGross) {

        public BigDecimal difference() {
            return gross.subtract(lastGross);
        }
    }

    /**
     * A unit that a person should look at.
     *
     * @param label where it lies; null when the register does not know it yet
     */
    public record Finding(
            String kind,
            UUID property,
            @Nullable String label,
            @Nullable String code,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal last,
            @Nullable String refusal) {}

    /** A charge that the run made. */
    public record Made(
            UUID charge,
            UUID account,
            @Nullable String label,
            String kind,
            java.time.LocalDate from,
            java.time.LocalDate to,
            @Nullable UUID standard,
            @Nullable Integer version,
            BigDecimal gross,
            BigDecimal open,
            boolean reversed) {}
}
