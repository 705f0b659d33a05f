package guanjia.command.meter;

import guanjia.command.door.CommandRefused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meter showed, by day. What was used is the difference times the factor. */
final class Readings {

    /** One of them; whether the meter went past its last number since the one before. */
    record Reading(LocalDate on, BigDecimal value, boolean rolledOver) {}

    private final List<Reading> readings = new ArrayList<>();
    private int digits;
    private BigDecimal factor = BigDecimal.ONE;

    void begin(int shown, BigDecimal multiplied) {
        digits = shown;
        factor = multiplied;
    }

    int digits() {
        return digits;
    }

    BigDecimal factor() {
        return factor;
    }

    Reading latest() {
        return readings.getLast();
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    void correct(LocalDate on, BigDecimal value) {
        readings.replaceAll(
                it -> it.on().equals(on) ? new Reading(on, value, it.rolledOver()) : it);
    }

    List<Reading> all() {
        return List.copyOf(readings);
    }

    int indexOf(LocalDate on) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).on().equals(on)) {
                return i;
            }
        }
        throw new CommandRefused(new MeterRefusal.NotReadThen(on));
    }

    Reading at(int index) {
        return readings.get(index);
    }

    @Nullable Reading behind(int index) {
        return index + 1 < readings.size() ? readings.get(index + 1) : null;
    }

    /** What was used from one reading to the next; refused when that runs backwards. */
    BigDecimal used(BigDecimal before, BigDecimal value, boolean rolledOver) {
        BigDecimal difference = value.subtract(before);
        if (rolledOver) {
            CommandRefused.unless(
                    difference.signum() < 0,
                    new MeterRefusal.DidNotRollOver(text(before), text(value)));
            difference = difference.add(BigDecimal.TEN.pow(digits));
        }
        CommandRefused.unless(
                difference.signum() >= 0,
                new MeterRefusal.RunsBackwards(text(before), text(value)));
        return difference.multiply(factor);
    }

    static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
