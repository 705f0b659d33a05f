package guanjia.command.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.reckoning.Charges.Bill;
import guanjia.command.reckoning.Charges.LiableFrom;
import guanjia.events.BillingPeriod;
import guanjia.events.Calculation.Source;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.Party.Part;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class A_charge_of_a_standard {

    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Liable DEVELOPER = Liable.alone(Party.of(Part.DEVELOPER));
    private static final Liable OWNER = Liable.alone(Party.of(Part.OWNER));
    private static final Bill BILL =
            new Bill(
                    new FeeStandardId(Ids.next()),
                    new FeeItem(FeeKind.PROPERTY, "property"),
                    null,
                    LocalDate.of(2026, 3, 2));

    @Test
    void contains_its_tax() {
        assertThat(Tax.within(Money.of("212.00"), Rate.of("0.06")))
                .isEqualTo(new Tax(Money.of("200.00"), Money.of("12.00")));
        // 0.10 / 1.06 = 0.0943…
        assertThat(Tax.within(Money.of("0.10"), Rate.of("0.06")))
                .isEqualTo(new Tax(Money.of("0.09"), Money.of("0.01")));
        assertThat(Tax.within(Money.of("5.00"), Rate.ZERO))
                .isEqualTo(new Tax(Money.of("5.00"), Money.ZERO));
    }

    @Test
    void is_made_for_each_who_owes_a_part_of_the_period() {
        List<Charge> charges =
                charges(
                        List.of(
                                new LiableFrom(LONG_AGO, DEVELOPER),
                                new LiableFrom(LocalDate.of(2026, 3, 11), OWNER)));
        assertThat(charges)
                .extracting(Charge::liable, Charge::gross)
                .containsExactly(
                        // 310 × 10/31 and 310 × 21/31
                        org.assertj.core.groups.Tuple.tuple(DEVELOPER, Money.of("100.00")),
                        org.assertj.core.groups.Tuple.tuple(OWNER, Money.of("210.00")));
        assertThat(charges.getFirst().period().to()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(charges.getLast().period().from()).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void is_made_once_when_the_change_lies_outside_the_period() {
        assertThat(
                        charges(
                                List.of(
                                        new LiableFrom(LONG_AGO, DEVELOPER),
                                        new LiableFrom(MARCH.from(), OWNER),
                                        new LiableFrom(MARCH.to().plusDays(1), DEVELOPER))))
                .extracting(Charge::liable)
                .containsExactly(OWNER);
    }

    @Test
    void is_due_as_its_standard_says() {
        LocalDate billed = LocalDate.of(2026, 3, 2);
        assertThat(Charges.due(new DueRule(DueRule.From.PERIOD_START, 10, 0), MARCH, billed))
                .isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(Charges.due(new DueRule(DueRule.From.PERIOD_END, 0, 0), MARCH, billed))
                .isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(Charges.due(new DueRule(DueRule.From.BILLING, 30, 0), MARCH, billed))
                .isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void can_no_longer_be_enforced_three_years_after_what_last_began_the_time() {
        LocalDate due = LocalDate.of(2023, 2, 28);
        assertThat(Limitation.lastDay(due, null)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Limitation.lastDay(due, LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Limitation.lastDay(due, LocalDate.of(2020, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        LocalDate last = LocalDate.of(2026, 6, 30);
        assertThat(Limitation.risk(last, LocalDate.of(2026, 7, 1)))
                .isEqualTo(Limitation.Risk.PASSED);
        assertThat(Limitation.risk(last, LocalDate.of(2026, 4, 1)))
                .isEqualTo(Limitation.Risk.WITHIN_90_DAYS);
        assertThat(Limitation.risk(last, LocalDate.of(2025, 7, 1)))
                .isEqualTo(Limitation.Risk.WITHIN_A_YEAR);
        assertThat(Limitation.risk(last, LocalDate.of(2025, 6, 29)))
                .isEqualTo(Limitation.Risk.SAFE);
    }

    private static List<Charge> charges(List<LiableFrom> liable) {
        Line line =
                Line.plain(MARCH, 1, Terms.monthly("3.10"), Quantity.of("100"), Source.REGISTER);
        return Charges.of(BILL, line, liable, () -> new ChargeId(Ids.next()));
    }
}
