package guanjia.command.imports.value;

import guanjia.events.Area;
import guanjia.events.Usage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a unit: its area, its use, its floor. */
public final class UnitValues {

    private static final Pattern AREA =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:m2|㎡|平方米|平米|平方|平|sqm)?");
    private static final Pattern FLOOR = Pattern.compile("(?:第)?(地下|负|b|-)?(\\d{1,3})(?:层|楼|f)?");
    private static final Map<String, Usage> USAGES = usages();

    private UnitValues() {}

    /**
     * Reads {@code 89.35㎡}.
     *
     * @throws IllegalArgumentException when no unit can have such an area, or it is no number
     */
    public static Area area(String text) {
        Matcher matcher = AREA.matcher(Plain.spelling(text).replace(",", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no area");
        }
        return Area.of(matcher.group(1));
    }

    /** Reads 住宅, shop, 车位 and their synonyms. */
    public static Optional<Usage> usage(String text) {
        return Optional.ofNullable(USAGES.get(Plain.spelling(text)));
    }

    /** Reads 15, 15层, B2, 地下1层; basements are negative. */
    public static Optional<Integer> floor(String text) {
        Matcher matcher = FLOOR.matcher(Plain.spelling(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int floor = Integer.parseInt(matcher.group(2));
        return Optional.of(matcher.group(1) == null ? floor : -floor);
    }

    private static Map<String, Usage> usages() {
        Map<String, Usage> usages = new HashMap<>();
        for (String line : DataFile.lines("/imports/usages.properties")) {
            String[] parts = line.split("=", 2);
            Usage usage = Usage.valueOf(parts[0].strip());
            Arrays.stream(parts[1].split(","))
                    .forEach(word -> usages.put(Plain.spelling(word), usage));
        }
        return usages;
    }
}
