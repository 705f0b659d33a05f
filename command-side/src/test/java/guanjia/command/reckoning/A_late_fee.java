package guanjia.command.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.reckoning.LateFees.LateFee;
import guanjia.events.BillingPeriod;
import guanjia.events.LateFeeTerms;
import guanjia.events.LateFeeTerms.Cap;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import guanjia.events.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class A_late_fee {

    private static final LateFeeTerms FIVE_IN_TEN_THOUSAND =
            LateFeeTerms.uncapped(Rate.of("0.0005"));
    private static final LocalDate GRACE_ENDS = LocalDate.of(2026, 1, 31);
    private static final Money THOUSAND = Money.of("1000");

    @Test
    void begins_on_the_day_behind_the_days_of_grace() {
        assertThat(through(GRACE_ENDS).total()).isEqualTo(Money.ZERO);
        assertThat(through(GRACE_ENDS).spans()).isEmpty();
        assertThat(through(GRACE_ENDS.plusDays(1)).total()).isEqualTo(Money.of("0.50"));
    }

    @Test
    void is_simple_and_never_grows_on_itself() {
        // 1000 × 0.0005 × 365 = 182.50: 18.25 % a year
        assertThat(through(GRACE_ENDS.plusDays(365)).total()).isEqualTo(Money.of("182.50"));
        assertThat(through(GRACE_ENDS.plusDays(730)).total()).isEqualTo(Money.of("365.00"));
    }

    @Test
    void counts_the_day_of_a_payment_with_what_was_unpaid_before() {
        // 10 days of 1000, then 10 days of 400: 5 + 2
        Map<LocalDate, Money> paid = Map.of(GRACE_ENDS.plusDays(10), Money.of("600"));
        LateFee fee = reckon(FIVE_IN_TEN_THOUSAND, paid, List.of(), GRACE_ENDS.plusDays(20));
        assertThat(fee.total()).isEqualTo(Money.of("7.00"));
        assertThat(fee.spans()).hasSize(2);
        assertThat(fee.spans().getLast().principal()).isEqualTo(Money.of("400"));
        assertThat(fee.spans().getLast().from()).isEqualTo(GRACE_ENDS.plusDays(11));
    }

    @Test
    void stops_when_everything_is_paid_and_goes_on_when_it_is_taken_back() {
        Map<LocalDate, Money> paid = new TreeMap<>();
        paid.put(GRACE_ENDS.minusDays(5), THOUSAND);
        assertThat(reckon(FIVE_IN_TEN_THOUSAND, paid, List.of(), GRACE_ENDS.plusDays(20)).total())
                .isEqualTo(Money.ZERO);
        paid.put(GRACE_ENDS.plusDays(10), THOUSAND.negated());
        assertThat(reckon(FIVE_IN_TEN_THOUSAND, paid, List.of(), GRACE_ENDS.plusDays(20)).total())
                .isEqualTo(Money.of("5.00"));
    }

    @Test
    void does_not_grow_while_the_charge_is_disputed() {
        BillingPeriod dispute =
                new BillingPeriod(PeriodKind.DAYS, GRACE_ENDS.plusDays(6), GRACE_ENDS.plusDays(15));
        LateFee fee =
                reckon(FIVE_IN_TEN_THOUSAND, Map.of(), List.of(dispute), GRACE_ENDS.plusDays(20));
        assertThat(fee.total()).isEqualTo(Money.of("5.00"));
        BillingPeriod undecided =
                new BillingPeriod(PeriodKind.DAYS, GRACE_ENDS.plusDays(6), LocalDate.MAX);
        assertThat(
                        reckon(
                                        FIVE_IN_TEN_THOUSAND,
                                        Map.of(),
                                        List.of(undecided),
                                        GRACE_ENDS.plusDays(20))
                                .total())
                .isEqualTo(Money.of("2.50"));
    }

    @Test
    void never_exceeds_its_cap() {
        LateFeeTerms third =
                new LateFeeTerms(Rate.of("0.001"), Cap.SHARE_OF_PRINCIPAL, Rate.of("0.3"), null);
        assertThat(reckon(third, Map.of(), List.of(), GRACE_ENDS.plusDays(300)))
                .extracting(LateFee::total, LateFee::capped)
                .containsExactly(Money.of("300.00"), false);
        assertThat(reckon(third, Map.of(), List.of(), GRACE_ENDS.plusDays(301)))
                .extracting(LateFee::total, LateFee::capped)
                .containsExactly(Money.of("300.00"), true);
        // 4 × 3 % a year over 365 days of 1000 is 120.
        LateFeeTerms lpr =
                new LateFeeTerms(
                        Rate.of("0.0005"), Cap.MULTIPLE_OF_LPR, Rate.of("4"), Rate.of("0.03"));
        assertThat(reckon(lpr, Map.of(), List.of(), GRACE_ENDS.plusDays(365)).total())
                .isEqualTo(Money.of("120.00"));
    }

    /** Payments in any order of recording, against a count of each single day. */
    @Test
    void is_the_sum_of_its_days() {
        Random random = new Random(17);
        for (int i = 0; i < 5_000; i++) {
            Map<LocalDate, Money> paid = new TreeMap<>();
            long left = THOUSAND.fen();
            for (int payments = random.nextInt(5); payments > 0; payments--) {
                long fen = random.nextLong(left / 2 + 1);
                paid.merge(
                        GRACE_ENDS.plusDays(random.nextInt(-30, 200)), new Money(fen), Money::plus);
                left -= fen;
            }
            LocalDate through = GRACE_ENDS.plusDays(random.nextInt(-10, 250));
            long fenDays = 0;
            for (LocalDate day = GRACE_ENDS.plusDays(1);
                    !day.isAfter(through);
                    day = day.plusDays(1)) {
                LocalDate today = day;
                fenDays +=
                        THOUSAND.fen()
                                - paid.entrySet().stream()
                                        .filter(each -> each.getKey().isBefore(today))
                                        .mapToLong(each -> each.getValue().fen())
                                        .sum();
            }
            long expected = (fenDays * 5 + 5_000) / 10_000;
            assertThat(reckon(FIVE_IN_TEN_THOUSAND, paid, List.of(), through).total())
                    .as("case %d", i)
                    .isEqualTo(new Money(expected));
        }
    }

    private static LateFee through(LocalDate day) {
        return reckon(FIVE_IN_TEN_THOUSAND, Map.of(), List.of(), day);
    }

    private static LateFee reckon(
            LateFeeTerms terms,
            Map<LocalDate, Money> settled,
            List<BillingPeriod> frozen,
            LocalDate through) {
        return LateFees.reckon(terms, GRACE_ENDS, THOUSAND, settled, frozen, through);
    }
}
