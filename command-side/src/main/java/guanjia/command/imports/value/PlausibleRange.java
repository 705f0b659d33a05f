package guanjia.command.imports.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Between which figures something is believed without a second look.
 *
 * @param source why these figures
 */
public record PlausibleRange(String figure, BigDecimal low, BigDecimal high, String source) {

    private static final Map<String, PlausibleRange> ALL =
            DataFile.lines("/imports/plausible-ranges.csv").stream()
                    .skip(1)
                    .map(PlausibleRange::parse)
                    .collect(Collectors.toUnmodifiableMap(PlausibleRange::figure, each -> each));

    /** The range of a figure, such as {@code fee}. */
    public static PlausibleRange of(String figure) {
        PlausibleRange range = ALL.get(figure);
        if (range == null) {
            throw new IllegalArgumentException("no plausible range for " + figure);
        }
        return range;
    }

    boolean holds(BigDecimal figure) {
        return figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0;
    }

    private static PlausibleRange parse(String line) {
        String[] parts = line.split(",", 4);
        return new PlausibleRange(
                parts[0], new BigDecimal(parts[1]), new BigDecimal(parts[2]), parts[3]);
    }
}
