package guanjia.query.fees;

import static guanjia.query.fees.Bills.DAY;
import static guanjia.query.fees.Bills.MARCH;
import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.paid;
import static guanjia.query.fees.Bills.paymentId;
import static guanjia.query.fees.Bills.standardId;
import static guanjia.query.fees.Bills.yuan;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.personId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.AdjustmentEvent;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent;
import guanjia.events.DemandId;
import guanjia.events.DepositEvent;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.DisputeId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.LateFeeEvent;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent;
import guanjia.events.PaymentId;
import guanjia.events.RefundEvent;
import guanjia.events.RefundId;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.readmodel.ReadModels;
import guanjia.query.readmodel.RebuildState;
import guanjia.query.register.RegisterSystem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class The_balances_of_an_account {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();

    private final FeeAccountId account = accountId();
    private final ChargeId march = chargeId();
    private final ChargeId april = chargeId();
    private final Party wang = owner(personId());
    private final Party tenant = new Party(Party.Part.TENANT, null);

    @BeforeEach
    void twoMonthsAreCharged() {
        SYSTEM.happened(
                opened(account, communityId(), null),
                monthly(account, march, MARCH, standardId(), wang),
                monthly(account, april, MARCH.plusMonths(1), standardId(), wang));
    }

    @Test
    void are_what_is_charged() {
        assertBalances("446.76", "0.00", "0.00", "0.00");
    }

    @Test
    void are_less_by_payments_and_what_is_too_much_is_kept_for_the_payer() {
        pay(paymentId(), "300.00", "76.62", Allocation.principal(march, yuan("223.38")));
        assertBalances("223.38", "0.00", "76.62", "0.00");
        SYSTEM.happened(
                new PaymentEvent.PrepaymentApplied(
                        account,
                        wang,
                        DAY,
                        AllocationOrder.PRINCIPAL_FIRST,
                        List.of(Allocation.principal(april, yuan("76.62")))));
        assertBalances("146.76", "0.00", "0.00", "0.00");
        SYSTEM.happened(
                new PaymentEvent.AllocationReleased(
                        account, wang, List.of(Allocation.principal(april, yuan("6.62")))),
                new PaymentEvent.PrepaymentTransferred(account, wang, tenant, yuan("6.62")));
        assertBalances("153.38", "0.00", "6.62", "0.00");
    }

    @Test
    void are_back_where_they_were_when_a_payment_does_not_hold() {
        PaymentId payment = paymentId();
        pay(payment, "300.00", "76.62", Allocation.principal(march, yuan("223.38")));
        SYSTEM.happened(
                new PaymentEvent.PaymentReversed(
                        account,
                        payment,
                        wang,
                        yuan("300.00"),
                        List.of(Allocation.principal(march, yuan("223.38"))),
                        yuan("76.62"),
                        DAY,
                        null));
        assertBalances("446.76", "0.00", "0.00", "0.00");
    }

    @Test
    void hold_late_fees_apart_and_let_them_be_waived_and_counted_anew() {
        accrue("3.35");
        waive(Allocation.lateFee(march, yuan("3.00")));
        assertBalances("446.76", "0.35", "0.00", "0.00");
        SYSTEM.happened(
                new LateFeeEvent.LateFeeReversed(
                        account,
                        march,
                        yuan("3.35"),
                        yuan("1.00"),
                        LateFeeEvent.Cause.BACKDATED_PAYMENT));
        assertBalances("446.76", "-2.00", "0.00", "0.00");
        accrue("2.00");
        assertBalances("446.76", "0.00", "0.00", "0.00");
    }

    @Test
    void count_no_more_what_is_written_off_until_somebody_pays_it() {
        AdjustmentId writeOff = new AdjustmentId(Ids.next());
        List<Allocation> part = List.of(Allocation.principal(march, yuan("223.38")));
        SYSTEM.happened(
                new AdjustmentEvent.WriteOffRequested(account, writeOff, List.of(march), "zhao"),
                new AdjustmentEvent.WriteOffApproved(account, writeOff, part, DAY));
        assertBalances("223.38", "0.00", "0.00", "0.00");
        SYSTEM.happened(new AdjustmentEvent.WriteOffRecovered(account, part, DAY));
        assertBalances("446.76", "0.00", "0.00", "0.00");
    }

    @Test
    void give_back_what_was_paid_on_a_charge_that_is_reversed() {
        accrue("3.35");
        waive(Allocation.principal(march, yuan("20.00")));
        pay(
                paymentId(),
                "100.00",
                "0.00",
                Allocation.principal(march, yuan("98.00")),
                Allocation.lateFee(march, yuan("2.00")));
        SYSTEM.happened(
                new ChargeReversed(
                        account,
                        march,
                        yuan("223.38"),
                        yuan("20.00"),
                        Money.ZERO,
                        yuan("3.35"),
                        List.of(
                                new Returned(wang, Allocation.principal(march, yuan("98.00"))),
                                new Returned(wang, Allocation.lateFee(march, yuan("2.00"))))));
        assertBalances("223.38", "0.00", "100.00", "0.00");
    }

    @Test
    void hold_deposits_until_they_are_deducted_or_refunded() {
        DepositId deposit = new DepositId(Ids.next());
        RefundId refund = new RefundId(Ids.next());
        List<Tender> cash = List.of(new Tender(Means.CASH, yuan("2000.00"), null));
        List<Tender> back = List.of(new Tender(Means.CASH, yuan("1800.00"), null));
        SYSTEM.happened(
                new DepositEvent.DepositTaken(
                        account,
                        deposit,
                        Purpose.RENOVATION,
                        wang,
                        yuan("2000.00"),
                        cash,
                        DAY,
                        null,
                        null,
                        null),
                new DepositEvent.DepositDeducted(
                        account,
                        deposit,
                        wang,
                        List.of(Allocation.principal(march, yuan("200.00"))),
                        yuan("200.00"),
                        DAY));
        assertBalances("246.76", "0.00", "0.00", "1800.00");
        SYSTEM.happened(
                new RefundEvent.RefundRequested(
                        account, refund, wang, yuan("1800.00"), deposit, "zhao"),
                new RefundEvent.RefundApproved(account, refund),
                new RefundEvent.RefundPaid(
                        account, refund, wang, yuan("1800.00"), deposit, back, DAY, null));
        assertBalances("246.76", "0.00", "0.00", "0.00");
        assertThat(text("select state from fee_refund where account = ?")).isEqualTo("PAID");
    }

    @Test
    void know_what_is_disputed_and_what_was_demanded() {
        DisputeId dispute = new DisputeId(Ids.next());
        DemandId demand = new DemandId(Ids.next());
        SYSTEM.happened(
                new CollectionEvent.DisputeOpened(
                        account, dispute, List.of(march), DAY, "面积", null, null),
                new CollectionEvent.DemandSent(
                        account,
                        demand,
                        List.of(april),
                        yuan("223.38"),
                        CollectionEvent.Channel.LETTER,
                        DAY,
                        null,
                        null),
                new CollectionEvent.DemandDelivered(
                        account, demand, CollectionEvent.Proof.SIGNED, DAY, null));
        assertThat(text("select sum(disputes)::text from fee_charge where account = ?"))
                .isEqualTo("1");
        assertThat(text("select max(interrupted_on)::text from fee_charge where account = ?"))
                .isEqualTo(DAY.toString());
        SYSTEM.happened(
                new CollectionEvent.DisputeDecided(
                        account, dispute, CollectionEvent.Outcome.DISMISSED, DAY));
        assertThat(text("select sum(disputes)::text from fee_charge where account = ?"))
                .isEqualTo("0");
    }

    @Test
    void come_out_the_same_when_everything_is_read_again() {
        pay(paymentId(), "300.00", "76.62", Allocation.principal(march, yuan("223.38")));
        accrue("1.00");
        SYSTEM.happened(
                new FeeAccountEvent.PartySettled(account, tenant, DAY),
                new FeeAccountEvent.Closed(account, DAY),
                new FeeAccountEvent.Reopened(account));
        ReadModels models = SYSTEM.bean(ReadModels.class);
        models.rebuild(FeesReadModel.NAME, "test");
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (state(models) != RebuildState.SWITCHED) {
            assertThat(state(models)).isNotEqualTo(RebuildState.DIFFERENT);
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
        assertBalances("223.38", "1.00", "76.62", "0.00");
    }

    private static RebuildState state(ReadModels models) {
        return models.latestRebuild(FeesReadModel.NAME).orElseThrow().state();
    }

    private void pay(PaymentId id, String amount, String prepaid, Allocation... allocations) {
        SYSTEM.happened(paid(account, id, wang, amount, prepaid, allocations));
    }

    private void accrue(String amount) {
        SYSTEM.happened(
                new LateFeeEvent.LateFeeAccrued(
                        account, march, DAY, List.of(), yuan(amount), yuan(amount), false));
    }

    private void waive(Allocation part) {
        AdjustmentId waiver = new AdjustmentId(Ids.next());
        SYSTEM.happened(
                new AdjustmentEvent.WaiverRequested(account, waiver, part, "zhao"),
                new AdjustmentEvent.WaiverApproved(account, waiver, part, Money.ZERO, DAY));
    }

    /** The sums of the account; the same from its charges, purses, deposits; and by the ledger. */
    private void assertBalances(String owed, String lateFees, String prepaid, String deposited) {
        assertThat(
                        numbers(
                                """
                                select coalesce(sum(amount) filter (where code = '1122'), 0),
                                    coalesce(-sum(amount) filter (where code = '2203'), 0),
                                    coalesce(-sum(amount) filter (where code = '224101'), 0),
                                    coalesce(sum(amount), 0)
                                from ledger_entry where account = :id
                                """))
                .isEqualTo(
                        numbers(
                                new BigDecimal(owed).add(new BigDecimal(lateFees)).toString(),
                                prepaid,
                                deposited,
                                "0.00"));
        assertThat(
                        numbers(
                                "select owed, late_fees, prepaid, deposited from fee_account"
                                        + " where account = :id"))
                .isEqualTo(
                        numbers(
                                """
                                select coalesce(sum(open), 0), coalesce(sum(late_open), 0),
                                    (select coalesce(sum(amount), 0) from fee_purse
                                        where account = :id),
                                    (select coalesce(sum(held), 0) from fee_deposit
                                        where account = :id)
                                from fee_charge where account = :id
                                """))
                .isEqualTo(numbers(owed, lateFees, prepaid, deposited));
    }

    private List<BigDecimal> numbers(String sql) {
        return SYSTEM.sql()
                .sql(sql)
                .param("id", account.value())
                .query((row, _) ->
                        List.of(
                                row.getBigDecimal(1).setScale(2),
                                row.getBigDecimal(2).setScale(2),
                                row.getBigDecimal(3).setScale(2),
                                row.getBigDecimal(4).setScale(2)))
                .single();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return java.util.Arrays.stream(texts).map(BigDecimal::new).toList();
    }

    private String text(String sql) {
        return SYSTEM.sql().sql(sql).param(account.value()).query(String.class).single();
    }
}
