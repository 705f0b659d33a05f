package guanjia.command.reckoning;

import static guanjia.command.reckoning.Terms.monthly;
import static guanjia.command.reckoning.Terms.tier;
import static guanjia.command.reckoning.Terms.tiered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.command.reckoning.Line.Counted;
import guanjia.command.reckoning.Line.Priced;
import guanjia.command.reckoning.Line.Reduced;
import guanjia.events.BillingPeriod;
import guanjia.events.Calculation.Segment;
import guanjia.events.Calculation.Source;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Per;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import guanjia.events.Proration;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A_line_of_a_bill {

    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final LocalDate MARCH_16 = LocalDate.of(2026, 3, 16);

    @Test
    void is_quantity_times_price_rounded_once_half_up() {
        // 89.35 × 2.38 = 212.653
        Reckoned line = Reckoning.reckon(plain(MARCH, "89.35", monthly("2.38")));
        assertThat(line.gross()).isEqualTo(yuan("212.65"));
        assertThat(line.calculation().raw()).isEqualByComparingTo("212.653");
        // 50.1 × 0.05 = 2.505: half goes up, where a float says 2.50
        assertThat(reckon("50.1", "0.05")).isEqualTo(yuan("2.51"));
        // 3 × 0.335 = 1.005
        assertThat(reckon("3", "0.335")).isEqualTo(yuan("1.01"));
    }

    @Test
    void of_a_quarter_counts_three_months_and_is_not_three_rounded_months() {
        BillingPeriod quarter =
                BillingPeriod.beginning(PeriodKind.QUARTER, LocalDate.of(2026, 1, 1));
        // 50.1 × 0.05 × 3 = 7.515, while 3 × 2.51 = 7.53
        Reckoned line = Reckoning.reckon(plain(quarter, "50.1", monthly("0.05")));
        assertThat(line.gross()).isEqualTo(yuan("7.52"));
        assertThat(line.calculation().segments()).hasSize(1);
        assertThat(line.calculation().segments().getFirst().months()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        // from the 10th of March on: 22 days of 31
        "DAILY_ACTUAL, 2026-03-10, 2026-03-31, 219.98", // 309.969 × 22/31 = 219.978
        "DAILY_30,     2026-03-10, 2026-03-31, 227.31",
        "HALF_MONTH,   2026-03-10, 2026-03-31, 309.97",
        "HALF_MONTH,   2026-03-17, 2026-03-31, 154.98",
        "WHOLE_MONTH,  2026-03-31, 2026-03-31, 309.97",
        // one day of February
        "DAILY_ACTUAL, 2026-02-28, 2026-02-28, 11.07",
        "DAILY_30,     2026-02-01, 2026-02-28, 309.97",
        "DAILY_30,     2026-02-02, 2026-02-28, 278.97"
    })
    void of_a_part_of_a_month_is_what_the_contract_says(
            Proration proration, LocalDate from, LocalDate to, String expected) {
        BillingPeriod days = new BillingPeriod(PeriodKind.DAYS, from, to);
        Line line = plain(days, "99.99", monthly("3.1", proration));
        assertThat(Reckoning.reckon(line).gross()).isEqualTo(yuan(expected));
    }

    @Test
    void has_a_segment_for_each_price() {
        Line line =
                new Line(
                        MARCH,
                        null,
                        List.of(
                                new Priced(LocalDate.of(2025, 1, 1), 1, monthly("2.00")),
                                new Priced(MARCH_16, 2, monthly("3.00"))),
                        List.of(counted(LocalDate.of(2020, 1, 1), "100")),
                        List.of(),
                        null);
        // 200 × 15/31 + 300 × 16/31 = 7800/31 = 251.6129…
        Reckoned reckoned = Reckoning.reckon(line);
        assertThat(reckoned.gross()).isEqualTo(yuan("251.61"));
        assertThat(reckoned.calculation().segments())
                .extracting(Segment::version, Segment::days, Segment::outOf)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 15, 31),
                        org.assertj.core.groups.Tuple.tuple(2, 16, 31));
    }

    @Test
    void has_a_segment_for_each_area_and_each_reduction() {
        Line line =
                new Line(
                        MARCH,
                        null,
                        List.of(new Priced(LocalDate.of(2025, 1, 1), 1, monthly("2.00"))),
                        List.of(counted(LocalDate.of(2020, 1, 1), "100"), counted(MARCH_16, "50")),
                        List.of(
                                new Reduced(
                                        LocalDate.of(2026, 3, 22),
                                        LocalDate.of(2026, 6, 30),
                                        Rate.of("0.7"))),
                        null);
        // 200 × 15/31 + 100 × 6/31 + 70 × 10/31 = 4300/31 = 138.709…
        Reckoned reckoned = Reckoning.reckon(line);
        assertThat(reckoned.gross()).isEqualTo(yuan("138.71"));
        assertThat(reckoned.calculation().segments()).hasSize(3);
        assertThat(reckoned.calculation().segments().getLast().payable()).isEqualTo(Rate.of("0.7"));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE_MONTH", "HALF_MONTH", "DAILY_30", "DAILY_ACTUAL"})
    void that_changes_nothing_within_a_month_is_not_longer_than_it(Proration proration) {
        FeeTerms terms = monthly("2.00", proration);
        Line line =
                new Line(
                        MARCH,
                        null,
                        List.of(new Priced(MARCH.from(), 1, terms), new Priced(MARCH_16, 2, terms)),
                        List.of(counted(MARCH.from(), "100")),
                        List.of(),
                        null);
        assertThat(Reckoning.reckon(line).gross()).isEqualTo(yuan("200"));
    }

    @Test
    void climbs_the_tiers() {
        FeeTerms water = tiered(tier("15", "2.58"), tier("22", "3.36"), tier(null, "5.70"));
        // 15 × 2.58 + 7 × 3.36 + 3.5 × 5.70 = 38.70 + 23.52 + 19.95
        assertThat(Reckoning.reckon(plain(MARCH, "25.5", water)).gross()).isEqualTo(yuan("82.17"));
        assertThat(Reckoning.reckon(plain(MARCH, "15", water)).gross()).isEqualTo(yuan("38.70"));
        assertThat(Reckoning.reckon(plain(MARCH, "0", water)).gross()).isEqualTo(Money.ZERO);
    }

    @Test
    void by_quantity_takes_no_time_into_account() {
        FeeTerms once =
                Terms.of("3.5", Per.QUANTITY, Proration.DAILY_ACTUAL, List.of(), Rounding.FEN);
        BillingPeriod days = new BillingPeriod(PeriodKind.DAYS, MARCH_16, MARCH_16);
        assertThat(Reckoning.reckon(plain(days, "12", once)).gross()).isEqualTo(yuan("42"));
    }

    @Test
    void of_a_yearly_price_counts_twelfths() {
        FeeTerms yearly =
                Terms.of("100", Per.YEAR, Proration.DAILY_ACTUAL, List.of(), Rounding.FEN);
        assertThat(Reckoning.reckon(plain(MARCH, "1", yearly)).gross()).isEqualTo(yuan("8.33"));
        BillingPeriod year = BillingPeriod.beginning(PeriodKind.YEAR, LocalDate.of(2026, 1, 1));
        assertThat(Reckoning.reckon(plain(year, "1", yearly)).gross()).isEqualTo(yuan("100"));
    }

    @Test
    void of_an_anniversary_counts_months_from_the_day_of_handover() {
        LocalDate handover = LocalDate.of(2024, 8, 31);
        BillingPeriod year =
                BillingPeriod.around(PeriodKind.ANNIVERSARY, handover, LocalDate.of(2026, 3, 1));
        assertThat(year.from()).isEqualTo(LocalDate.of(2025, 8, 31));
        assertThat(year.to()).isEqualTo(LocalDate.of(2026, 8, 30));
        Line line =
                new Line(
                        year,
                        handover,
                        List.of(new Priced(handover, 1, monthly("1"))),
                        List.of(counted(handover, "100")),
                        List.of(),
                        null);
        Reckoned reckoned = Reckoning.reckon(line);
        assertThat(reckoned.gross()).isEqualTo(yuan("1200"));
        assertThat(reckoned.calculation().segments()).hasSize(1);
    }

    @Test
    void is_rounded_to_what_the_standard_says() {
        Line fen = plain(MARCH, "89.35", rounded(Rounding.FEN));
        Line jiao = plain(MARCH, "89.35", rounded(Rounding.JIAO));
        Line yuan = plain(MARCH, "89.35", rounded(Rounding.YUAN));
        assertThat(Reckoning.reckon(fen).gross()).isEqualTo(yuan("212.65"));
        assertThat(Reckoning.reckon(jiao).gross()).isEqualTo(yuan("212.70"));
        assertThat(Reckoning.reckon(yuan).gross()).isEqualTo(yuan("213"));
    }

    @Test
    void is_not_reckoned_while_the_price_is_open() {
        assertThatThrownBy(() -> Reckoning.reckon(plain(MARCH, "1", monthly(null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void that_is_larger_than_any_money_fails_and_never_wraps_around() {
        FeeTerms dear =
                Terms.of("1000000", Per.MONTH, Proration.DAILY_ACTUAL, List.of(), Rounding.FEN);
        assertThatThrownBy(() -> Reckoning.reckon(plain(MARCH, "1000000000", dear)))
                .isInstanceOf(ArithmeticException.class);
    }

    /** Whatever the numbers, the kept raw value rounds to the amount, and segments add up to it. */
    @Test
    void can_be_rounded_again_from_what_is_kept() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
            BillingPeriod days =
                    new BillingPeriod(PeriodKind.DAYS, from, from.plusDays(random.nextInt(400)));
            LocalDate change = from.plusDays(random.nextInt(60));
            Proration proration = List.of(Proration.values()).get(random.nextInt(4));
            Line line =
                    new Line(
                            days,
                            null,
                            List.of(
                                    new Priced(from, 1, monthly(decimal(random, 6), proration)),
                                    new Priced(change, 2, monthly(decimal(random, 6), proration))),
                            List.of(counted(from, decimal(random, 2))),
                            List.of(),
                            null);
            Reckoned reckoned = Reckoning.reckon(line);
            assertThat(reckoned.calculation().raw().setScale(2, RoundingMode.HALF_UP))
                    .as("case %d", i)
                    .isEqualByComparingTo(reckoned.gross().yuan());
        }
    }

    private static String decimal(Random random, int decimals) {
        return java.math.BigDecimal.valueOf(random.nextInt(1, 10_000_000), decimals)
                .toPlainString();
    }

    private static FeeTerms rounded(Rounding rounding) {
        return Terms.of("2.38", Per.MONTH, Proration.DAILY_ACTUAL, List.of(), rounding);
    }

    private static Money reckon(String quantity, String price) {
        return Reckoning.reckon(plain(MARCH, quantity, monthly(price))).gross();
    }

    private static Line plain(BillingPeriod period, String quantity, FeeTerms terms) {
        return Line.plain(period, 1, terms, Quantity.of(quantity), Source.REGISTER);
    }

    private static Counted counted(LocalDate from, String quantity) {
        return new Counted(from, Quantity.of(quantity), Source.REGISTER);
    }

    private static Money yuan(String text) {
        return Money.of(text);
    }
}
