package guanjia.command.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.BillingPeriod;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import guanjia.events.Price;
import guanjia.events.Quantity;
import guanjia.events.ReceiptNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A_sum_of_money {

    @Test
    void is_exact_to_the_fen_and_written_with_two_decimals() {
        assertThat(Money.of("0.1").plus(Money.of("0.2"))).hasToString("0.30");
        assertThat(Money.of(" 12 ")).hasToString("12.00");
        assertThat(Money.of("-0.05")).hasToString("-0.05");
        assertThat(Money.of("1E3")).isEqualTo(Money.of("1000"));
        assertThat(Money.of("12.340")).isEqualTo(new Money(1234));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1.005", "", "十元", "1,000", "NaN", "0x10", "1e-9"})
    void is_no_other_text(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000000000.01", "-1000000000001", "1E999999999", "9999999999999999"})
    void never_leaves_its_bounds(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fails_rather_than_wrap_around() {
        assertThatThrownBy(() -> Money.LARGEST.plus(new Money(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.LARGEST.negated().minus(Money.LARGEST))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Money.LARGEST.minus(Money.LARGEST)).isEqualTo(Money.ZERO);
    }

    @Test
    void is_made_of_prices_and_quantities_that_are_as_exact() {
        assertThat(Price.of("2.380000")).isEqualTo(Price.of("2.38")).hasToString("2.38");
        assertThat(Quantity.of("100.00")).isEqualTo(Quantity.of("1E2")).hasToString("100");
        assertThatThrownBy(() -> Price.of("0.0000001"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quantity(new BigDecimal("-0.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_receipted_under_a_number_that_sorts() {
        assertThat(ReceiptNumber.of("2026-000123")).isEqualTo(new ReceiptNumber(2026, 123));
        assertThat(new ReceiptNumber(2026, 7)).hasToString("2026-000007");
        assertThat(new ReceiptNumber(2026, 1_234_567)).hasToString("2026-1234567");
        assertThat(new ReceiptNumber(2025, 9)).isLessThan(new ReceiptNumber(2026, 1));
    }

    /**
     * Every day lies in one period of every kind, and the periods of an anchor leave no day out.
     */
    @Test
    void is_owed_for_periods_without_a_gap() {
        for (PeriodKind kind : PeriodKind.values()) {
            for (LocalDate anchor = LocalDate.of(2023, 12, 27);
                    kind.months() > 0 && anchor.isBefore(LocalDate.of(2024, 3, 3));
                    anchor = anchor.plusDays(1)) {
                BillingPeriod before = BillingPeriod.around(kind, anchor, anchor.minusYears(3));
                for (LocalDate day = anchor.minusYears(3);
                        day.isBefore(anchor.plusYears(3));
                        day = day.plusDays(1)) {
                    BillingPeriod period = BillingPeriod.around(kind, anchor, day);
                    assertThat(period.contains(day)).as("%s %s %s", kind, anchor, day).isTrue();
                    assertThat(
                                    period.equals(before)
                                            || period.from().equals(before.to().plusDays(1)))
                            .as("%s %s %s", kind, anchor, day)
                            .isTrue();
                    before = period;
                }
            }
        }
    }
}
