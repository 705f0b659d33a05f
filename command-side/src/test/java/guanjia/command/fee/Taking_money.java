package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.CHEN;
import static guanjia.command.fee.Ledger.GARDEN;
import static guanjia.command.fee.Ledger.OTHER;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.SINCE;
import static guanjia.command.fee.Ledger.TENANT;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.WANG;
import static guanjia.command.fee.Ledger.cash;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.month;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.pays;
import static guanjia.command.fee.Ledger.paysOn;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.transfer;
import static guanjia.command.fee.Ledger.yuan;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.Scenario.Outcome;
import guanjia.command.cashier.ReceiptBooks;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.InputRefusal;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.fee.PaymentCommand.ReversePayment;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeId;
import guanjia.events.DailyCloseEvent;
import guanjia.events.Event;
import guanjia.events.FeeAccountId;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentId;
import guanjia.events.PersonId;
import guanjia.events.ReceiptBookEvent;
import guanjia.events.ReceiptNumber;
import guanjia.events.Tender;
import guanjia.history.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Taking_money {

    private final Scenario scenario = Ledger.opened();
    private final ChargeId january = charge();
    private final ChargeId february = charge();

    private Scenario charged() {
        return scenario.given(
                post(month(january, "2026-01", "212.00"), month(february, "2026-02", "212.00")));
    }

    @Test
    void puts_it_to_the_oldest_due_principal_and_keeps_the_rest_as_prepayment() {
        assertThat(received(charged().when(pays(payment(), "300"))).allocations())
                .containsExactly(principal(january, yuan("212")), principal(february, yuan("88")));
        PaymentReceived more = received(scenario.when(pays(payment(), "200")));
        assertThat(more.allocations()).containsExactly(principal(february, yuan("124")));
        assertThat(more.prepaid()).isEqualTo(yuan("76"));
    }

    @Test
    void puts_it_where_the_payer_says() {
        PaymentReceived paid =
                received(charged().when(pays(payment(), "300", principal(february, yuan("212")))));
        assertThat(paid.order()).isEqualTo(AllocationOrder.DEBTOR_DESIGNATED);
        assertThat(paid.prepaid()).isEqualTo(yuan("88"));
    }

    @Test
    void never_pays_what_somebody_else_owes_unless_it_is_named() {
        ChargeId theirs = charge();
        scenario.given(
                post(
                        Ledger.charge(
                                theirs,
                                Ledger.PARKING,
                                "2026-01",
                                "300",
                                null,
                                new Liable(TENANT, null))));
        assertThat(received(scenario.when(pays(payment(), "10"))).allocations()).isEmpty();
        assertThat(
                        received(
                                        scenario.when(
                                                pays(
                                                        payment(),
                                                        "10",
                                                        principal(theirs, yuan("10")))))
                                .allocations())
                .hasSize(1);
    }

    @Test
    void is_refused_when_more_is_put_to_charges_than_is_open_or_paid() {
        charged().given(pays(payment(), "112", principal(january, yuan("112"))));
        scenario.when(pays(payment(), "212", principal(january, yuan("212"))))
                .thenRefused(new PaymentRefusal.ExceedsOpen(january, yuan("212"), yuan("100")));
        scenario.when(pays(payment(), "99", principal(january, yuan("100"))))
                .thenRefused(new PaymentRefusal.ExceedsPayment(yuan("100"), yuan("99")));
        Allocation one = principal(january, yuan("1"));
        scenario.when(pays(payment(), "99", one, one))
                .thenRefused(new PaymentRefusal.AllocationTwice(january));
        ChargeId elsewhere = charge();
        scenario.when(pays(payment(), "99", principal(elsewhere, yuan("1"))))
                .thenRefused(new ChargeRefusal.NoSuchCharge(elsewhere));
    }

    @Test
    void tells_the_second_of_two_cashiers_that_the_debt_is_paid() {
        charged().given(told(payment(), "424", "424"));
        scenario.when(told(payment(), "424", "424"))
                .thenRefused(new PaymentRefusal.OwedChanged(yuan("424"), Money.ZERO));
    }

    @Test
    void from_a_person_whom_nobody_knows_is_refused() {
        PersonId nobody = new PersonId(Ids.next());
        var payment =
                new ReceivePayment(
                        ACCOUNT,
                        payment(),
                        new Party(Party.Part.OWNER, nobody),
                        TODAY,
                        List.of(cash("5")),
                        null,
                        List.of(),
                        null,
                        false,
                        null);
        scenario.when(payment).thenRefused(new DoorRefusal.NotFound(nobody.toString()));
    }

    @Test
    void of_no_amount_is_refused() {
        scenario.when(pays(payment(), "0"))
                .thenRefused(new InputRefusal.NotPositive("tenders.amount"));
        scenario.when(pays(payment(), "-1"))
                .thenRefused(new InputRefusal.NotPositive("tenders.amount"));
        scenario.when(pays(payment(), "100000001"))
                .thenRefused(new FeeAccountRefusal.AmountTooLarge(yuan("100000000")));
        scenario.when(tendered(ACCOUNT, payment(), false))
                .thenRefused(new InputRefusal.TooFew("tenders", 1));
    }

    @Test
    void counts_for_a_day_that_has_come_and_on_which_the_account_existed() {
        scenario.when(paysOn(payment(), TODAY.plusDays(1), "1"))
                .thenRefused(new InputRefusal.TooLate("on", TODAY.plusDays(1), TODAY));
        scenario.when(paysOn(payment(), SINCE.minusDays(1), "1"))
                .thenRefused(new FeeAccountRefusal.BeforeItExisted(SINCE.minusDays(1), SINCE));
    }

    @Test
    void happens_once_for_a_payment_and_once_for_a_voucher() {
        PaymentId first = payment();
        scenario.given(tendered(ACCOUNT, first, false, transfer("100", "B-77"), cash("5")))
                .when(tendered(ACCOUNT, first, false, cash("5")))
                .thenRefused(new PaymentRefusal.AlreadyRecorded(first));
        scenario.when(tendered(OTHER, payment(), false, transfer("100", "b-77 ")))
                .thenRefused(new PaymentRefusal.VoucherUsed("b-77 "));
        scenario.when(
                        tendered(
                                OTHER,
                                payment(),
                                false,
                                transfer("1", "B-78"),
                                transfer("1", "B-78")))
                .thenRefused(new PaymentRefusal.VoucherTwice("B-78"));
        // Taken back here, it can be recorded where it belongs.
        scenario.given(
                new ReversePayment(ACCOUNT, first, TODAY, "记错账户"),
                tendered(OTHER, payment(), false, transfer("100", "B-77")));
    }

    @Test
    void at_a_counter_gives_a_receipt_and_enters_the_cashiers_day() {
        PaymentId id = payment();
        Outcome outcome = scenario.when(tendered(ACCOUNT, id, true, cash("5")), WANG);
        PaymentReceived paid = received(outcome);
        assertThat(paid.receipt()).isEqualTo(new ReceiptNumber(2026, 1));
        assertThat(find(outcome, DailyCloseEvent.Entered.class).day()).isEqualTo(paid.day());
        assertThat(find(outcome, ReceiptBookEvent.ReceiptIssued.class).source())
                .isEqualTo(id.value());
        // A refused payment leaves no gap behind.
        assertThat(scenario.when(tendered(ACCOUNT, id, true, cash("5")), WANG).refusal())
                .isNotNull();
        assertThat(
                        received(scenario.when(tendered(OTHER, payment(), true, cash("5")), CHEN))
                                .receipt())
                .isEqualTo(new ReceiptNumber(2026, 2));
    }

    @Test
    void back_cancels_the_receipt_and_never_gives_its_number_again() {
        PaymentId id = payment();
        scenario.when(tendered(ACCOUNT, id, true, cash("5")), WANG);
        Outcome back = scenario.when(new ReversePayment(ACCOUNT, id, TODAY, "记错"), WANG);
        assertThat(find(back, ReceiptBookEvent.ReceiptVoided.class))
                .isEqualTo(
                        new ReceiptBookEvent.ReceiptVoided(
                                ReceiptBooks.idOf(GARDEN, 2026),
                                new ReceiptNumber(2026, 1),
                                ACCOUNT,
                                id.value()));
        assertThat(find(back, DailyCloseEvent.Entered.class).moved().getFirst().amount())
                .isEqualTo(yuan("-5"));
        scenario.when(new ReversePayment(ACCOUNT, id, TODAY, "记错"), WANG)
                .thenRefused(new PaymentRefusal.AlreadyReversed(id));
        assertThat(
                        received(scenario.when(tendered(ACCOUNT, payment(), true, cash("5")), WANG))
                                .receipt())
                .isEqualTo(new ReceiptNumber(2026, 2));
    }

    @Test
    void names_charges_only_in_an_order_that_is_named() {
        charged();
        scenario.when(ordered(AllocationOrder.AGREED))
                .thenRefused(new PaymentRefusal.OrderNamesCharges(AllocationOrder.AGREED));
        scenario.when(ordered(AllocationOrder.STATUTORY, principal(january, yuan("1"))))
                .thenRefused(new PaymentRefusal.OrderIsComputed(AllocationOrder.STATUTORY));
    }

    private static ReceivePayment ordered(AllocationOrder order, Allocation... named) {
        return new ReceivePayment(
                ACCOUNT,
                payment(),
                OWNER,
                TODAY,
                List.of(cash("5")),
                order,
                List.of(named),
                null,
                false,
                null);
    }

    private static ReceivePayment told(PaymentId id, String amount, @Nullable String expected) {
        return new ReceivePayment(
                ACCOUNT,
                id,
                OWNER,
                TODAY,
                List.of(cash(amount)),
                null,
                List.of(),
                expected == null ? null : yuan(expected),
                false,
                null);
    }

    private static ReceivePayment tendered(
            FeeAccountId account, PaymentId id, boolean atCounter, Tender... tenders) {
        return new ReceivePayment(
                account,
                id,
                OWNER,
                TODAY,
                List.of(tenders),
                null,
                List.of(),
                null,
                atCounter,
                null);
    }

    private static PaymentReceived received(Outcome outcome) {
        assertThat(outcome.refusal()).isNull();
        return find(outcome, PaymentReceived.class);
    }

    static <T extends Event> T find(Outcome outcome, Class<T> type) {
        return outcome.happened().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
