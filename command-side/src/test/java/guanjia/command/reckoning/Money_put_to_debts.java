package guanjia.command.reckoning;

import static guanjia.events.Allocation.lateFee;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeId;
import guanjia.events.FeeKind;
import guanjia.events.Money;
import guanjia.events.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Money_put_to_debts {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final ChargeId JANUARY = id(1);
    private static final ChargeId FEBRUARY = id(2);
    private static final ChargeId APRIL = id(4);
    private static final ChargeId COSTS = id(9);

    private static final List<OpenDebt> DEBTS =
            List.of(
                    debt(APRIL, FeeKind.PROPERTY, TODAY.plusDays(20), "0.0005", "100", "0"),
                    debt(FEBRUARY, FeeKind.PROPERTY, TODAY.minusDays(20), "0.0005", "100", "1"),
                    debt(COSTS, FeeKind.COLLECTION_COST, TODAY, "0", "30", "0"),
                    debt(JANUARY, FeeKind.PARKING, TODAY.minusDays(50), "0", "80", "2"));

    @Test
    void goes_to_the_oldest_due_principal_first() {
        assertThat(put("200", AllocationOrder.PRINCIPAL_FIRST))
                .containsExactly(
                        principal(JANUARY, yuan("80")),
                        principal(FEBRUARY, yuan("100")),
                        principal(APRIL, yuan("20")));
        assertThat(put("312", AllocationOrder.PRINCIPAL_FIRST))
                .endsWith(principal(COSTS, yuan("30")), lateFee(JANUARY, yuan("2")));
    }

    @Test
    void goes_by_statute_to_costs_then_late_fees_then_the_heavier_matured_principal() {
        assertThat(put("150", AllocationOrder.STATUTORY))
                .containsExactly(
                        principal(COSTS, yuan("30")),
                        lateFee(FEBRUARY, yuan("1")),
                        lateFee(JANUARY, yuan("2")),
                        principal(FEBRUARY, yuan("100")),
                        principal(JANUARY, yuan("17")));
    }

    @Test
    void goes_to_equals_in_proportion() {
        List<OpenDebt> equals =
                List.of(
                        debt(JANUARY, FeeKind.PROPERTY, TODAY, "0.0005", "200", "0"),
                        debt(FEBRUARY, FeeKind.PARKING, TODAY, "0.0005", "100", "0"));
        assertThat(Allocations.allocate(yuan("100"), AllocationOrder.STATUTORY, equals, TODAY))
                .containsExactly(
                        principal(JANUARY, yuan("66.67")), principal(FEBRUARY, yuan("33.33")));
    }

    @Test
    void is_not_computed_where_it_must_be_named() {
        assertThatThrownBy(() -> put("1", AllocationOrder.DEBTOR_DESIGNATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_exceeds_the_payment_nor_any_debt_in_any_order() {
        Random random = new Random(19);
        for (int i = 0; i < 5_000; i++) {
            List<OpenDebt> debts = debts(random);
            Money amount = new Money(random.nextLong(1, 200_000));
            for (AllocationOrder order :
                    List.of(AllocationOrder.PRINCIPAL_FIRST, AllocationOrder.STATUTORY)) {
                List<Allocation> put = Allocations.allocate(amount, order, debts, TODAY);
                Money open =
                        Money.sum(
                                debts.stream()
                                        .map(debt -> debt.principal().plus(debt.lateFee()))
                                        .toList());
                assertThat(Money.sum(put.stream().map(Allocation::amount).toList()))
                        .isEqualTo(amount.min(open));
                List<OpenDebt> shuffled = new ArrayList<>(debts);
                Collections.shuffle(shuffled, random);
                assertThat(Allocations.allocate(amount, order, shuffled, TODAY))
                        .as("the order in which debts are named means nothing")
                        .isEqualTo(put);
                assertThat(put).allSatisfy(each -> within(each, debts));
            }
        }
    }

    private static void within(Allocation put, List<OpenDebt> debts) {
        OpenDebt debt =
                debts.stream()
                        .filter(it -> it.charge().equals(put.charge()))
                        .findAny()
                        .orElseThrow();
        Money open =
                put.component() == Allocation.Component.PRINCIPAL
                        ? debt.principal()
                        : debt.lateFee();
        assertThat(put.amount().exceeds(open)).isFalse();
        assertThat(put.amount().isPositive()).isTrue();
    }

    private static List<OpenDebt> debts(Random random) {
        List<OpenDebt> debts = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            debts.add(
                    new OpenDebt(
                            id(i),
                            FeeKind.valueOf(random.nextBoolean() ? "PROPERTY" : "COLLECTION_COST"),
                            TODAY.plusDays(random.nextInt(-3, 3)),
                            random.nextBoolean() ? Rate.ZERO : Rate.of("0.0005"),
                            new Money(random.nextLong(0, 50_000)),
                            new Money(random.nextLong(0, 5_000))));
        }
        return debts;
    }

    private static List<Allocation> put(String amount, AllocationOrder order) {
        return Allocations.allocate(yuan(amount), order, DEBTS, TODAY);
    }

    private static OpenDebt debt(
            ChargeId id,
            FeeKind kind,
            LocalDate due,
            String burden,
            String principal,
            String lateFee) {
        return new OpenDebt(id, kind, due, Rate.of(burden), yuan(principal), yuan(lateFee));
    }

    private static ChargeId id(int number) {
        return new ChargeId(new UUID(0, number));
    }

    private static Money yuan(String text) {
        return Money.of(text);
    }
}
