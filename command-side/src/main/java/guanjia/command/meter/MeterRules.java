package guanjia.command.meter;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.meter.MeterCommand.Install;
import java.math.BigDecimal;

/** What is asked of every number about a meter. */
final class MeterRules {

    private static final int NUMBER_LENGTH_MAX = 60;

    private MeterRules() {}

    static void check(Install install, Asked asked) {
        asked.mustReach(install.community());
        Input.required("number", install.plate().number(), NUMBER_LENGTH_MAX);
        Input.number("digits", BigDecimal.valueOf(install.plate().digits()), "1", "12", 0);
        Input.number("factor", install.plate().factor(), "0.0001", "100000", 4);
        Input.pastDay("on", install.on(), asked);
        reading("reading", install.reading(), install.plate().digits());
    }

    static void reading(String field, BigDecimal reading, int digits) {
        Input.number(field, reading, "0", "999999999999.999", 3);
        CommandRefused.unless(
                reading.compareTo(BigDecimal.TEN.pow(digits)) < 0,
                new MeterRefusal.TooManyDigits(Readings.text(reading), digits));
    }
}
