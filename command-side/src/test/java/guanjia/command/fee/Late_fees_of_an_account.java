package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.late;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.pays;
import static guanjia.command.fee.Ledger.paysOn;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.yuan;
import static guanjia.events.Allocation.lateFee;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.Scenario.Outcome;
import guanjia.command.door.InputRefusal;
import guanjia.command.fee.ChargeCommand.AccrueLateFees;
import guanjia.command.fee.CollectionCommand.DecideDispute;
import guanjia.command.fee.CollectionCommand.OpenDispute;
import guanjia.command.fee.PaymentCommand.ReversePayment;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.DisputeId;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeEvent.LateFeeReversed;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.AllocationReleased;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentId;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** January's 1000 yuan are due on the 31st; today, the 15th of March, is 43 days later. */
class Late_fees_of_an_account {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private final ChargeId january = charge();
    private final Scenario scenario = Ledger.opened().given(post(late(january, "2026-01", "1000")));

    @Test
    void grow_from_day_to_day_and_add_what_is_new() {
        assertThat(accrued(accrue(DUE))).isEmpty();
        assertThat(accrued(accrue(DUE.plusDays(10)))).containsExactly(yuan("5"));
        assertThat(accrued(accrue(DUE.plusDays(10)))).isEmpty();
        assertThat(accrued(accrue(DUE.plusDays(30)))).containsExactly(yuan("10"));
        scenario.when(new AccrueLateFees(ACCOUNT, TODAY.plusDays(1)))
                .thenRefused(new InputRefusal.TooLate("through", TODAY.plusDays(1), TODAY));
    }

    @Test
    void are_counted_before_somebody_pays_and_paid_behind_the_principal() {
        Outcome outcome = scenario.when(pays(payment(), "1021.50"));
        assertThat(accrued(outcome)).containsExactly(yuan("21.50"));
        assertThat(allocations(outcome))
                .containsExactly(principal(january, yuan("1000")), lateFee(january, yuan("21.50")));
        assertThat(accrued(accrue(TODAY))).isEmpty();
    }

    @Test
    void are_reckoned_anew_for_a_payment_of_an_earlier_day() {
        accrue(TODAY);
        scenario.given(pays(payment(), "21.50", lateFee(january, yuan("21.50"))));
        // Paid on the 10th day: 5 yuan of late fee, so 16.50 go back to the payer.
        Outcome outcome = scenario.when(paysOn(payment(), DUE.plusDays(10), "1000"));
        assertThat(outcome.refusal()).isNull();
        assertThat(allocations(outcome)).containsExactly(principal(january, yuan("1000")));
        assertThat(of(outcome, AllocationReleased.class).allocations())
                .containsExactly(lateFee(january, yuan("16.50")));
        assertThat(of(outcome, LateFeeReversed.class))
                .isEqualTo(
                        new LateFeeReversed(
                                ACCOUNT,
                                january,
                                yuan("21.50"),
                                Money.ZERO,
                                Cause.BACKDATED_PAYMENT));
        assertThat(accrued(outcome)).containsExactly(yuan("5"));
        assertThat(of(scenario.when(pays(payment(), "1")), PaymentReceived.class).prepaid())
                .isEqualTo(yuan("1"));
    }

    @Test
    void grow_again_for_all_days_when_a_payment_is_taken_back() {
        PaymentId bounced = payment();
        scenario.given(paysOn(bounced, DUE, "1000"));
        accrue(TODAY);
        scenario.when(new ReversePayment(ACCOUNT, bounced, TODAY, "支票退票"));
        assertThat(accrued(accrue(TODAY))).containsExactly(yuan("21.50"));
    }

    @Test
    void do_not_grow_during_a_dispute() {
        DisputeId dispute = new DisputeId(Ids.next());
        accrue(TODAY);
        Outcome opened =
                scenario.when(
                        new OpenDispute(
                                ACCOUNT,
                                dispute,
                                List.of(january),
                                DUE.plusDays(11),
                                "电梯停运",
                                null,
                                null));
        assertThat(of(opened, LateFeeReversed.class).cause()).isEqualTo(Cause.DISPUTE);
        assertThat(accrued(opened)).containsExactly(yuan("5"));
        // Today counts again: one day more.
        Outcome decided =
                scenario.when(
                        new DecideDispute(
                                ACCOUNT,
                                dispute,
                                guanjia.events.CollectionEvent.Outcome.DISMISSED,
                                TODAY,
                                "服务已按约定提供"));
        assertThat(accrued(decided)).containsExactly(yuan("0.50"));
    }

    private Outcome accrue(LocalDate through) {
        Outcome outcome = scenario.when(new AccrueLateFees(ACCOUNT, through));
        assertThat(outcome.refusal()).isNull();
        return outcome;
    }

    private static List<Money> accrued(Outcome outcome) {
        return outcome.happened().stream()
                .filter(LateFeeAccrued.class::isInstance)
                .map(event -> ((LateFeeAccrued) event).amount())
                .toList();
    }

    private static List<Allocation> allocations(Outcome outcome) {
        return of(outcome, PaymentReceived.class).allocations();
    }

    private static <T extends guanjia.events.Event> T of(Outcome outcome, Class<T> type) {
        return Taking_money.find(outcome, type);
    }
}
