package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A floor area in square metres with at most two decimals, greater than 0 and at most 100,000 m²
 * (more than any single unit that is let or sold as one). Written as a string, never as a float.
 */
public record Area(BigDecimal squareMetres) {

    private static final BigDecimal LARGEST = new BigDecimal("100000.00");

    /**
     * @throws IllegalArgumentException when the number is not greater than 0, above 100,000, or has
     *     more than two decimals
     */
    public Area {
        if (squareMetres.signum() <= 0 || squareMetres.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("area must be within (0, 100000] m²");
        }
        if (squareMetres.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("area has more than two decimals");
        }
        squareMetres = squareMetres.setScale(2);
    }

    /**
     * Reads {@code 89.35}.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    @JsonCreator
    public static Area of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 20) {
            throw new IllegalArgumentException("area is too long a number");
        }
        return new Area(new BigDecimal(trimmed));
    }

    public Area plus(Area other) {
        return new Area(squareMetres.add(other.squareMetres));
    }

    @JsonValue
    @Override
    public String toString() {
        return squareMetres.toPlainString();
    }
}
