package guanjia.query.ledger;

import static guanjia.query.ledger.Code.ADVANCES;
import static guanjia.query.ledger.Code.BAD_DEBTS;
import static guanjia.query.ledger.Code.BANK;
import static guanjia.query.ledger.Code.CASH;
import static guanjia.query.ledger.Code.DEPOSITS;
import static guanjia.query.ledger.Code.FOR_OTHERS;
import static guanjia.query.ledger.Code.LATE_FEES;
import static guanjia.query.ledger.Code.RECEIVABLES;
import static guanjia.query.ledger.Code.REVENUE;
import static guanjia.query.ledger.Code.TAXES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.AdjustmentEvent;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.Charge.Origin;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent;
import guanjia.events.CommunityId;
import guanjia.events.DepositEvent;
import guanjia.events.DepositId;
import guanjia.events.DisputeId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.LateFeeEvent;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent;
import guanjia.events.PaymentId;
import guanjia.events.Rate;
import guanjia.events.RefundEvent;
import guanjia.events.RefundId;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class What_each_event_books {

    private static final FeeAccountId ACCOUNT = new FeeAccountId(Ids.next());
    private static final ChargeId CHARGE = new ChargeId(Ids.next());
    private static final PaymentId PAYMENT = new PaymentId(Ids.next());
    private static final DepositId DEPOSIT = new DepositId(Ids.next());
    private static final AdjustmentId ADJUSTMENT = new AdjustmentId(Ids.next());
    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final Party OWNER = Party.of(Party.Part.OWNER);
    private static final Party TENANT = Party.of(Party.Part.TENANT);

    /** What was booked before, as the ledger would say it. */
    private final Map<Code, Money> earned = new EnumMap<>(Code.class);

    private final Map<Code, Money> received = new EnumMap<>(Code.class);

    @Test
    void a_charge_is_owed_earned_and_taxed() {
        assertThat(books(charge(FeeKind.PROPERTY)))
                .isEqualTo(Map.of(RECEIVABLES, "212.00", REVENUE, "-200.00", TAXES, "-12.00"));
    }

    @Test
    void what_is_collected_for_others_is_not_earned() {
        assertThat(books(charge(FeeKind.WATER))).containsEntry(FOR_OTHERS, "-200.00");
    }

    @Test
    void a_reversal_takes_back_what_is_still_earned_and_keeps_what_was_paid() {
        earned.putAll(
                Map.of(
                        REVENUE, yuan("-190.00"),
                        TAXES, yuan("-12.00"),
                        LATE_FEES, yuan("-3.00"),
                        BAD_DEBTS, yuan("5.00")));
        assertThat(
                        books(
                                new ChargeReversed(
                                        ACCOUNT,
                                        CHARGE,
                                        yuan("212.00"),
                                        yuan("10.00"),
                                        yuan("5.00"),
                                        yuan("3.00"),
                                        List.of(new Returned(OWNER, principal("50.00"))))))
                .isEqualTo(
                        Map.of(
                                REVENUE, "190.00",
                                TAXES, "12.00",
                                LATE_FEES, "3.00",
                                BAD_DEBTS, "-5.00",
                                RECEIVABLES, "-150.00",
                                ADVANCES, "-50.00"));
    }

    @Test
    void a_late_fee_is_owed_until_it_is_taken_back() {
        assertThat(
                        books(
                                new LateFeeEvent.LateFeeAccrued(
                                        ACCOUNT,
                                        CHARGE,
                                        DAY,
                                        List.of(),
                                        yuan("3.35"),
                                        yuan("3.35"),
                                        false)))
                .isEqualTo(Map.of(RECEIVABLES, "3.35", LATE_FEES, "-3.35"));
        assertThat(
                        books(
                                new LateFeeEvent.LateFeeReversed(
                                        ACCOUNT,
                                        CHARGE,
                                        yuan("3.35"),
                                        yuan("1.00"),
                                        LateFeeEvent.Cause.DISPUTE)))
                .isEqualTo(Map.of(RECEIVABLES, "-2.35", LATE_FEES, "2.35"));
    }

    @Test
    void a_payment_settles_what_is_owed_and_the_rest_is_an_advance() {
        assertThat(
                        books(
                                new PaymentEvent.PaymentReceived(
                                        ACCOUNT,
                                        PAYMENT,
                                        OWNER,
                                        DAY,
                                        List.of(
                                                new Tender(Means.CASH, yuan("100.00"), null),
                                                new Tender(Means.POS, yuan("150.00"), "7")),
                                        yuan("250.00"),
                                        AllocationOrder.PRINCIPAL_FIRST,
                                        List.of(principal("212.00")),
                                        yuan("38.00"),
                                        null,
                                        null,
                                        null)))
                .isEqualTo(
                        Map.of(
                                CASH, "100.00",
                                BANK, "150.00",
                                RECEIVABLES, "-212.00",
                                ADVANCES, "-38.00"));
    }

    @Test
    void a_payment_that_did_not_hold_goes_out_where_it_came_in() {
        received.putAll(Map.of(CASH, yuan("100.00"), BANK, yuan("150.00")));
        assertThat(
                        books(
                                new PaymentEvent.PaymentReversed(
                                        ACCOUNT,
                                        PAYMENT,
                                        OWNER,
                                        yuan("250.00"),
                                        List.of(principal("212.00")),
                                        yuan("38.00"),
                                        DAY,
                                        null)))
                .isEqualTo(
                        Map.of(
                                CASH, "-100.00",
                                BANK, "-150.00",
                                RECEIVABLES, "212.00",
                                ADVANCES, "38.00"));
    }

    @Test
    void an_advance_is_used_given_back_and_handed_on() {
        assertThat(
                        books(
                                new PaymentEvent.PrepaymentApplied(
                                        ACCOUNT,
                                        OWNER,
                                        DAY,
                                        AllocationOrder.PRINCIPAL_FIRST,
                                        List.of(principal("38.00")))))
                .isEqualTo(Map.of(ADVANCES, "38.00", RECEIVABLES, "-38.00"));
        assertThat(
                        books(
                                new PaymentEvent.AllocationReleased(
                                        ACCOUNT, OWNER, List.of(principal("8.00")))))
                .isEqualTo(Map.of(ADVANCES, "-8.00", RECEIVABLES, "8.00"));
        assertThat(
                        books(
                                new PaymentEvent.PrepaymentTransferred(
                                        ACCOUNT, OWNER, TENANT, yuan("8.00"))))
                .isEqualTo(Map.of(ADVANCES, "0.00"));
    }

    @Test
    void a_deposit_is_held_kept_in_part_and_refunded() {
        List<Tender> cash = List.of(new Tender(Means.CASH, yuan("2000.00"), null));
        assertThat(
                        books(
                                new DepositEvent.DepositTaken(
                                        ACCOUNT,
                                        DEPOSIT,
                                        DepositEvent.Purpose.KEYS,
                                        OWNER,
                                        yuan("2000.00"),
                                        cash,
                                        DAY,
                                        null,
                                        null,
                                        null)))
                .isEqualTo(Map.of(CASH, "2000.00", DEPOSITS, "-2000.00"));
        assertThat(
                        books(
                                new DepositEvent.DepositDeducted(
                                        ACCOUNT,
                                        DEPOSIT,
                                        OWNER,
                                        List.of(principal("200.00")),
                                        yuan("200.00"),
                                        DAY)))
                .isEqualTo(Map.of(DEPOSITS, "200.00", RECEIVABLES, "-200.00"));
        assertThat(books(refund(DEPOSIT))).isEqualTo(Map.of(DEPOSITS, "10.00", CASH, "-10.00"));
    }

    @Test
    void a_refund_of_an_advance_makes_it_less() {
        assertThat(books(refund(null))).isEqualTo(Map.of(ADVANCES, "10.00", CASH, "-10.00"));
    }

    @Test
    void a_waiver_is_a_red_letter_entry_on_revenue_and_tax() {
        earned.put(REVENUE, yuan("-200.00"));
        assertThat(
                        books(
                                new AdjustmentEvent.WaiverApproved(
                                        ACCOUNT,
                                        ADJUSTMENT,
                                        principal("106.00"),
                                        yuan("6.00"),
                                        DAY)))
                .isEqualTo(Map.of(REVENUE, "100.00", TAXES, "6.00", RECEIVABLES, "-106.00"));
        assertThat(
                        books(
                                new AdjustmentEvent.WaiverApproved(
                                        ACCOUNT,
                                        ADJUSTMENT,
                                        Allocation.lateFee(CHARGE, yuan("3.00")),
                                        Money.ZERO,
                                        DAY)))
                .isEqualTo(Map.of(LATE_FEES, "3.00", RECEIVABLES, "-3.00"));
    }

    @Test
    void a_write_off_uses_the_allowance_until_it_is_recovered() {
        List<Allocation> parts = List.of(principal("212.00"));
        assertThat(books(new AdjustmentEvent.WriteOffApproved(ACCOUNT, ADJUSTMENT, parts, DAY)))
                .isEqualTo(Map.of(BAD_DEBTS, "212.00", RECEIVABLES, "-212.00"));
        assertThat(books(new AdjustmentEvent.WriteOffRecovered(ACCOUNT, parts, DAY)))
                .isEqualTo(Map.of(BAD_DEBTS, "-212.00", RECEIVABLES, "212.00"));
    }

    @Test
    void what_moves_no_money_books_nothing() {
        List<FeeAccountEvent> quiet =
                List.of(
                        new FeeAccountEvent.Opened(
                                ACCOUNT, CommunityId.of(Ids.next()), null, "A", DAY),
                        new FeeAccountEvent.PartySettled(ACCOUNT, OWNER, DAY),
                        new FeeAccountEvent.Closed(ACCOUNT, DAY),
                        new FeeAccountEvent.Reopened(ACCOUNT),
                        new RefundEvent.RefundApproved(ACCOUNT, new RefundId(Ids.next())),
                        new AdjustmentEvent.WaiverRequested(
                                ACCOUNT, ADJUSTMENT, principal("1.00"), "zhao"),
                        new AdjustmentEvent.VacancyConfirmed(ACCOUNT, ADJUSTMENT),
                        new CollectionEvent.DisputeOpened(
                                ACCOUNT,
                                new DisputeId(Ids.next()),
                                List.of(CHARGE),
                                DAY,
                                "面积",
                                null,
                                null));
        quiet.forEach(event -> assertThat(books(event)).as("%s", event).isEmpty());
    }

    @Test
    void an_entry_that_does_not_balance_cannot_be_made() {
        assertThatThrownBy(() ->
                        new Posting.Entry(DAY, null, List.of(Posting.debit(CASH, yuan("1.00")))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ChargePosted charge(FeeKind kind) {
        return new ChargePosted(
                ACCOUNT,
                new Charge(
                        CHARGE,
                        new FeeItem(kind, "code"),
                        BillingPeriod.month(YearMonth.of(2026, 3)),
                        Origin.BY_HAND,
                        null,
                        null,
                        null,
                        yuan("212.00"),
                        Rate.of("0.06"),
                        yuan("200.00"),
                        yuan("12.00"),
                        DAY,
                        0,
                        null,
                        Liable.alone(OWNER),
                        AllocationOrder.PRINCIPAL_FIRST,
                        null,
                        null));
    }

    private static RefundEvent refund(@org.jspecify.annotations.Nullable DepositId deposit) {
        return new RefundEvent.RefundPaid(
                ACCOUNT,
                new RefundId(Ids.next()),
                OWNER,
                yuan("10.00"),
                deposit,
                List.of(new Tender(Means.CASH, yuan("10.00"), null)),
                DAY,
                null);
    }

    private static Allocation principal(String amount) {
        return Allocation.principal(CHARGE, yuan(amount));
    }

    private static Money yuan(String amount) {
        return Money.of(amount);
    }

    /** By account of the ledger, what an event books. */
    private Map<Code, String> books(FeeAccountEvent event) {
        Booked before =
                new Booked() {
                    @Override
                    public Map<Code, Money> earned(ChargeId charge) {
                        return earned;
                    }

                    @Override
                    public Map<Code, Money> received(PaymentId payment) {
                        return received;
                    }
                };
        Map<Code, Money> sums = new EnumMap<>(Code.class);
        Bookkeeping.entry(event, before)
                .postings()
                .forEach(line -> sums.merge(line.code(), line.amount(), Money::plus));
        Map<Code, String> texts = new EnumMap<>(Code.class);
        sums.forEach((code, sum) -> texts.put(code, sum.toString()));
        return texts;
    }
}
