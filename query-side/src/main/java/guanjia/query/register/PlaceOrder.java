package guanjia.query.register;

import guanjia.events.Place;
import java.util.regex.Pattern;

/** Sorts places as people do: 2栋 before 10栋, B1 before 1, 2单元 before 10单元. */
final class PlaceOrder {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Stands between the parts of a place; sorts before every character that people write. */
    static final String BETWEEN = "\u001f";

    /** Sorts right behind {@link #BETWEEN}. */
    static final String BEHIND = " ";

    private static final int WIDTH = 6;
    private static final int FLOORS_BELOW_MAX = 50;

    private PlaceOrder() {}

    static String of(Place place) {
        String floor =
                place.floor() == null
                        ? ""
                        : pad(Integer.toString(place.floor() + FLOORS_BELOW_MAX));
        return String.join(
                BETWEEN,
                pad(place.building()),
                place.entrance() == null ? "" : pad(place.entrance()),
                floor,
                pad(place.number()));
    }

    static String pad(String text) {
        return DIGITS.matcher(text)
                .replaceAll(digits -> {
                    String number = digits.group();
                    int missing = WIDTH - number.length();
                    return missing > 0 ? "0".repeat(missing) + number : number;
                });
    }
}
