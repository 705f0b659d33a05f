package guanjia.command.meter;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.InputRefusal;
import guanjia.command.meter.MeterCommand.CorrectReading;
import guanjia.command.meter.MeterCommand.Install;
import guanjia.command.meter.MeterCommand.Plate;
import guanjia.command.meter.MeterCommand.Read;
import guanjia.command.meter.MeterCommand.Remove;
import guanjia.command.meter.MeterCommand.Replace;
import guanjia.events.CommunityId;
import guanjia.events.MeterEvent;
import guanjia.events.MeterEvent.Source;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class A_meter {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final MeterId METER = new MeterId(Ids.next());
    private static final MeterId NEXT = new MeterId(Ids.next());
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = Scenario.ASKED.today();

    private final Scenario scenario =
            new Scenario()
                    .given(
                            new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                            install(METER, "W-1", "100"));

    @Test
    void counts_what_is_used_times_its_factor() {
        scenario.when(read(FEBRUARY, "112.5", false))
                .then(
                        new MeterEvent.Read(
                                METER, FEBRUARY, of("112.5"), of("25.0"), Source.SEEN, false));
    }

    @Test
    void never_runs_backwards_unless_it_went_past_its_last_number() {
        scenario.when(read(FEBRUARY, "99.999", false))
                .thenRefused(new MeterRefusal.RunsBackwards("100", "99.999"));
        scenario.when(read(FEBRUARY, "100", true))
                .thenRefused(new MeterRefusal.DidNotRollOver("100", "100"));
        scenario.when(read(FEBRUARY, "10", true))
                .then(
                        new MeterEvent.Read(
                                METER, FEBRUARY, of("10"), of("19820"), Source.SEEN, true));
    }

    @Test
    void shows_no_more_than_its_digits_and_three_decimals() {
        scenario.when(read(FEBRUARY, "10000", false))
                .thenRefused(new MeterRefusal.TooManyDigits("10000", 4));
        scenario.when(read(FEBRUARY, "-1", false))
                .thenRefused(new InputRefusal.OutOfBounds("reading", "0", "999999999999.999", 3));
        scenario.when(read(FEBRUARY, "101.1234", false))
                .thenRefused(new InputRefusal.OutOfBounds("reading", "0", "999999999999.999", 3));
    }

    @Test
    void is_read_in_the_order_of_days_up_to_today() {
        scenario.given(read(FEBRUARY, "110", false))
                .when(read(FEBRUARY, "111", false))
                .thenRefused(new MeterRefusal.ReadLater(FEBRUARY, FEBRUARY));
        scenario.when(read(TODAY.plusDays(1), "111", false))
                .thenRefused(new InputRefusal.TooLate("on", TODAY.plusDays(1), TODAY));
    }

    @Test
    void that_was_read_wrongly_is_corrected_between_its_neighbours() {
        scenario.given(read(FEBRUARY, "150", false), read(MARCH, "160", false));
        scenario.when(correct(FEBRUARY, "115"))
                .then(
                        new MeterEvent.ReadingCorrected(
                                METER, FEBRUARY, of("115"), of("30"), of("90")));
        scenario.when(correct(FEBRUARY, "115")).thenRefused(new MeterRefusal.SameReading("115"));
        scenario.when(correct(FEBRUARY, "161"))
                .thenRefused(new MeterRefusal.RunsAhead("161", "160"));
        scenario.when(correct(FEBRUARY, "99"))
                .thenRefused(new MeterRefusal.RunsBackwards("100", "99"));
        scenario.when(correct(TODAY, "99")).thenRefused(new MeterRefusal.NotReadThen(TODAY));
        scenario.when(correct(JANUARY, "101"))
                .then(
                        new MeterEvent.ReadingCorrected(
                                METER, JANUARY, of("101"), BigDecimal.ZERO, of("28")));
    }

    @Test
    void is_replaced_by_another_which_may_start_anywhere() {
        scenario.when(
                        new Replace(
                                METER,
                                FEBRUARY,
                                of("120"),
                                NEXT,
                                new Plate("W-2", 5, BigDecimal.ONE),
                                of("3")))
                .then(
                        new MeterEvent.Removed(METER, FEBRUARY, of("120"), of("40"), NEXT),
                        new MeterEvent.Installed(
                                NEXT,
                                GARDEN,
                                null,
                                MeterKind.WATER,
                                "W-2",
                                5,
                                BigDecimal.ONE,
                                of("3"),
                                FEBRUARY,
                                METER));
        scenario.when(read(MARCH, "130", false)).thenRefused(new MeterRefusal.Removed(FEBRUARY));
    }

    @Test
    void has_a_number_of_its_own_until_it_is_taken_away() {
        scenario.when(install(NEXT, "w-1", "0"))
                .thenRefused(new MeterRefusal.NumberTaken("w-1", METER));
        scenario.given(new Remove(METER, FEBRUARY, of("120")), install(NEXT, "W-1", "0"));
    }

    private static Install install(MeterId id, String number, String reading) {
        return new Install(
                id,
                GARDEN,
                null,
                MeterKind.WATER,
                new Plate(number, 4, new BigDecimal("2")),
                of(reading),
                JANUARY);
    }

    private static Read read(LocalDate on, String reading, boolean rolledOver) {
        return new Read(METER, on, of(reading), Source.SEEN, rolledOver);
    }

    private static CorrectReading correct(LocalDate on, String reading) {
        return new CorrectReading(METER, on, of(reading), "抄错");
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }
}
