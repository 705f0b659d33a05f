package guanjia.command.imports.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on the earth, in degrees.
 *
 * @param longitude −180 to 180, east is positive
 * @param latitude −90 to 90, north is positive
 */
public record Coordinates(BigDecimal longitude, BigDecimal latitude) {

    private static final String DEGREES = "(-?\\d{1,3}(?:\\.\\d{1,12})?)";
    private static final Pattern PAIR =
            Pattern.compile("[(\\[]?" + DEGREES + "\\s*[,;/\\s]\\s*" + DEGREES + "[)\\]]?");
    private static final BigDecimal QUARTER = new BigDecimal(90);
    private static final BigDecimal HALF = new BigDecimal(180);

    /**
     * Reads {@code 113.001858,28.253125}: longitude first, as the maps of the country write it. The
     * other order is read when the first figure can only be a latitude's partner.
     */
    public static Optional<Coordinates> read(String pair) {
        Matcher matcher = PAIR.matcher(Plain.halfWidth(pair));
        return matcher.matches()
                ? of(matcher.group(1), matcher.group(2))
                        .or(() -> of(matcher.group(2), matcher.group(1)))
                : Optional.empty();
    }

    /** Reads two columns; empty when one is no number or no such place exists. */
    public static Optional<Coordinates> of(String longitude, String latitude) {
        Optional<BigDecimal> east = degrees(longitude, HALF);
        Optional<BigDecimal> north = degrees(latitude, QUARTER);
        return east.isPresent() && north.isPresent()
                ? Optional.of(new Coordinates(east.get(), north.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> degrees(String text, BigDecimal largest) {
        String plain = Plain.halfWidth(text);
        if (!plain.matches(DEGREES)) {
            return Optional.empty();
        }
        BigDecimal degrees = new BigDecimal(plain).stripTrailingZeros();
        BigDecimal figure = degrees.scale() < 0 ? degrees.setScale(0) : degrees;
        return figure.abs().compareTo(largest) <= 0 ? Optional.of(figure) : Optional.empty();
    }
}
