package guanjia.query.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The chart of accounts: {@code ledger/chart.csv}, with the source of each line. */
@Component("chart")
public class Chart {

    private static final int COLUMNS = 5;

    /**
     * An account of the ledger.
     *
     * @param kind ASSET, LIABILITY or REVENUE
     * @param source where its number comes from
     */
    public record Line(String code, String kind, String zh, String en, String source) {

        /** What it is called. */
        public String name(Locale locale) {
            return locale.getLanguage().equals("en") ? en : zh;
        }
    }

    private final Map<String, Line> lines = new LinkedHashMap<>();

    Chart() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource("ledger/chart.csv").getInputStream(),
                                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(Chart::line).forEach(it -> lines.put(it.code(), it));
        }
    }

    private static Line line(String text) {
        String[] cells = text.split(",", COLUMNS);
        return new Line(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    /** The account of a number. */
    public Line of(String code) {
        return Objects.requireNonNull(lines.get(code), code);
    }

    /** All accounts by their numbers, in order. */
    public Map<String, Line> all() {
        return lines;
    }
}
