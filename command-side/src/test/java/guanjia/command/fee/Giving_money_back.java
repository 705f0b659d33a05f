package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.CHEN;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.TENANT;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.WANG;
import static guanjia.command.fee.Ledger.cash;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.month;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.pays;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.yuan;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.fee.DepositCommand.DeductDeposit;
import guanjia.command.fee.DepositCommand.TakeDeposit;
import guanjia.command.fee.PaymentCommand.ApplyPrepayment;
import guanjia.command.fee.PaymentCommand.ReleaseAllocations;
import guanjia.command.fee.PaymentCommand.ReversePayment;
import guanjia.command.fee.PaymentCommand.TransferPrepayment;
import guanjia.command.fee.RefundCommand.ApproveRefund;
import guanjia.command.fee.RefundCommand.PayRefund;
import guanjia.command.fee.RefundCommand.RejectRefund;
import guanjia.command.fee.RefundCommand.RequestRefund;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeId;
import guanjia.events.DepositEvent.DepositDeducted;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.AllocationReleased;
import guanjia.events.PaymentEvent.PaymentReversed;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.PaymentEvent.PrepaymentTransferred;
import guanjia.events.PaymentId;
import guanjia.events.RefundEvent.RefundApproved;
import guanjia.events.RefundEvent.RefundPaid;
import guanjia.events.RefundEvent.RefundRejected;
import guanjia.events.RefundEvent.RefundRequested;
import guanjia.events.RefundId;
import guanjia.history.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class Giving_money_back {

    private final Scenario scenario = Ledger.opened();
    private final ChargeId january = charge();
    private final RefundId refund = new RefundId(Ids.next());
    private final DepositId deposit = new DepositId(Ids.next());

    @Test
    void is_asked_by_one_approved_by_another_and_then_paid() {
        scenario.given(pays(payment(), "100"));
        scenario.when(request(refund, "60"), WANG)
                .then(new RefundRequested(ACCOUNT, refund, OWNER, yuan("60"), null, "wang"));
        scenario.when(payout("60"), WANG).thenRefused(new RefundRefusal.NotApproved(refund));
        scenario.when(new ApproveRefund(ACCOUNT, refund), WANG)
                .thenRefused(new FeeAccountRefusal.OwnRequest());
        scenario.when(new ApproveRefund(ACCOUNT, refund), CHEN)
                .then(new RefundApproved(ACCOUNT, refund));
        scenario.when(new ApproveRefund(ACCOUNT, refund), CHEN)
                .thenRefused(new RefundRefusal.AlreadyApproved(refund));
        scenario.when(payout("59.99"), WANG)
                .thenRefused(new RefundRefusal.TendersDiffer(yuan("60"), yuan("59.99")));
        scenario.when(payout("60"), WANG)
                .then(
                        new RefundPaid(
                                ACCOUNT,
                                refund,
                                OWNER,
                                yuan("60"),
                                null,
                                List.of(cash("60")),
                                TODAY,
                                null));
        scenario.when(payout("60"), WANG).thenRefused(new RefundRefusal.NoSuchRefund(refund));
        scenario.when(request(refund, "1"), WANG)
                .thenRefused(new RefundRefusal.AlreadyAsked(refund));
    }

    @Test
    void never_exceeds_what_was_paid_even_with_two_requests() {
        scenario.given(pays(payment(), "100"));
        scenario.when(request(refund, "60"), WANG);
        RefundId second = new RefundId(Ids.next());
        scenario.when(request(second, "40.01"), WANG)
                .thenRefused(new RefundRefusal.ExceedsPrepaid(yuan("40.01"), yuan("40")));
        scenario.when(new RejectRefund(ACCOUNT, refund, "资料不全"), CHEN)
                .then(new RefundRejected(ACCOUNT, refund));
        scenario.given(request(second, "100"));
    }

    @Test
    void is_held_against_being_applied_meanwhile() {
        scenario.given(pays(payment(), "100"), request(refund, "60"));
        var posted = scenario.when(post(month(january, "2026-01", "212")));
        assertThat(Taking_money.find(posted, PrepaymentApplied.class).allocations())
                .containsExactly(principal(january, yuan("40")));
    }

    @Test
    void of_a_payment_that_did_not_hold_takes_its_allocations_along() {
        PaymentId first = payment();
        scenario.given(post(month(january, "2026-01", "212")), pays(first, "300"));
        scenario.when(new ReversePayment(ACCOUNT, first, TODAY, "支票退票"))
                .then(
                        new PaymentReversed(
                                ACCOUNT,
                                first,
                                OWNER,
                                yuan("300"),
                                List.of(principal(january, yuan("212"))),
                                yuan("88"),
                                TODAY,
                                null));
        assertThat(
                        Taking_money.find(
                                        scenario.when(pays(payment(), "212")),
                                        guanjia.events.PaymentEvent.PaymentReceived.class)
                                .allocations())
                .containsExactly(principal(january, yuan("212")));
    }

    @Test
    void of_a_payment_is_refused_when_a_part_was_refunded() {
        PaymentId first = payment();
        scenario.given(pays(first, "100"), request(refund, "60"));
        scenario.when(new ReversePayment(ACCOUNT, first, TODAY, "记错"))
                .thenRefused(new PaymentRefusal.AlreadyRefunded(yuan("60")));
    }

    @Test
    void from_a_charge_returns_it_to_the_prepayment_of_the_one_who_paid() {
        scenario.given(post(month(january, "2026-01", "212")), pays(payment(), "212"));
        var twelve = List.of(principal(january, yuan("12")));
        scenario.when(new ReleaseAllocations(ACCOUNT, TENANT, twelve, "调整"))
                .thenRefused(new PaymentRefusal.NotPaidByThem(january, yuan("12"), Money.ZERO));
        scenario.when(new ReleaseAllocations(ACCOUNT, OWNER, twelve, "调整"))
                .then(new AllocationReleased(ACCOUNT, OWNER, twelve));
        scenario.when(new TransferPrepayment(ACCOUNT, OWNER, TENANT, yuan("12"), "代付"))
                .then(new PrepaymentTransferred(ACCOUNT, OWNER, TENANT, yuan("12")));
        scenario.when(new TransferPrepayment(ACCOUNT, OWNER, TENANT, yuan("1"), "代付"))
                .thenRefused(new PaymentRefusal.ExceedsPrepaid(yuan("1"), Money.ZERO));
        scenario.when(new ApplyPrepayment(ACCOUNT, TENANT, TODAY, null, twelve))
                .then(
                        new PrepaymentApplied(
                                ACCOUNT, TENANT, TODAY, AllocationOrder.DEBTOR_DESIGNATED, twelve));
        scenario.when(new ApplyPrepayment(ACCOUNT, TENANT, TODAY, null, List.of()))
                .thenRefused(new PaymentRefusal.NothingToApply());
    }

    @Test
    void of_a_deposit_leaves_what_was_deducted() {
        scenario.given(post(month(january, "2026-01", "212")), take("2000"));
        var damage = List.of(principal(january, yuan("212")));
        scenario.when(new DeductDeposit(ACCOUNT, deposit, damage, TODAY, "损坏门禁"))
                .then(new DepositDeducted(ACCOUNT, deposit, OWNER, damage, yuan("212"), TODAY));
        scenario.when(fromDeposit("1788.01"), WANG)
                .thenRefused(new DepositRefusal.ExceedsHeld(yuan("1788.01"), yuan("1788")));
        scenario.given(fromDeposit("1788"));
        scenario.when(new DeductDeposit(ACCOUNT, deposit, damage, TODAY, "损坏门禁"))
                .thenRefused(new DepositRefusal.ExceedsHeld(yuan("212"), Money.ZERO));
        scenario.when(take("1")).thenRefused(new DepositRefusal.AlreadyTaken(deposit));
    }

    private TakeDeposit take(String amount) {
        return new TakeDeposit(
                ACCOUNT,
                deposit,
                Purpose.RENOVATION,
                OWNER,
                List.of(cash(amount)),
                TODAY,
                false,
                null);
    }

    private RequestRefund fromDeposit(String amount) {
        return new RequestRefund(ACCOUNT, refund, OWNER, yuan(amount), deposit, "装修验收合格");
    }

    private static RequestRefund request(RefundId id, String amount) {
        return new RequestRefund(ACCOUNT, id, OWNER, yuan(amount), null, "多缴");
    }

    private PayRefund payout(String amount) {
        return new PayRefund(ACCOUNT, refund, List.of(cash(amount)), TODAY, false);
    }
}
