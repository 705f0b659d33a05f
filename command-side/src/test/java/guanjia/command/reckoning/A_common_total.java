package guanjia.command.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.Money;
import guanjia.events.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class A_common_total {

    @Test
    void goes_to_the_largest_remainders() {
        // 100 / 3 = 33.333…: one fen is left, and the first of equals has it.
        assertThat(divide("100", "1", "1", "1")).containsExactly("33.34", "33.33", "33.33");
        // 10 × 1/6 = 1.666…, 10 × 2/6 = 3.333…, 10 × 3/6 = 5
        assertThat(divide("10", "1", "2", "3")).containsExactly("1.67", "3.33", "5.00");
        assertThat(divide("0.01", "1", "5")).containsExactly("0.00", "0.01");
    }

    @Test
    void leaves_out_who_weighs_nothing() {
        assertThat(divide("10", "0", "2", "0")).containsExactly("0.00", "10.00", "0.00");
        assertThatThrownBy(() -> divide("10", "0", "0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_always_the_sum_of_its_parts_and_no_part_is_a_fen_off() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            Money total = new Money(random.nextLong(0, 1_000_000_000_00L));
            List<Quantity> weights = weights(random);
            List<Money> parts = Apportionment.divide(total, weights);
            assertThat(Money.sum(parts)).as("case %d", i).isEqualTo(total);
            BigDecimal all =
                    weights.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int part = 0; part < parts.size(); part++) {
                BigDecimal exact =
                        total.yuan()
                                .multiply(weights.get(part).value())
                                .divide(all, 12, RoundingMode.HALF_EVEN);
                assertThat(parts.get(part).yuan().subtract(exact).abs())
                        .as("case %d", i)
                        .isLessThan(new BigDecimal("0.01"));
            }
        }
    }

    @Test
    void is_divided_into_the_same_amounts_in_any_order() {
        Random random = new Random(13);
        for (int i = 0; i < 1_000; i++) {
            Money total = new Money(random.nextLong(0, 10_000_00L));
            List<Quantity> weights = new ArrayList<>(weights(random));
            List<Money> before = sorted(Apportionment.divide(total, weights));
            Collections.shuffle(weights, random);
            assertThat(sorted(Apportionment.divide(total, weights))).isEqualTo(before);
        }
    }

    private static List<Money> sorted(List<Money> amounts) {
        return amounts.stream().sorted().toList();
    }

    private static List<Quantity> weights(Random random) {
        return Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1, 2_000_000), 4))
                .limit(random.nextInt(1, 60))
                .map(Quantity::new)
                .toList();
    }

    private static List<String> divide(String total, String... weights) {
        return Apportionment.divide(Money.of(total), Stream.of(weights).map(Quantity::of).toList())
                .stream()
                .map(Money::toString)
                .toList();
    }
}
