package guanjia.query.ledger;

import static guanjia.query.ledger.Posting.credit;
import static guanjia.query.ledger.Posting.debit;

import guanjia.events.AdjustmentEvent;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.ChargeEvent;
import guanjia.events.CollectionEvent;
import guanjia.events.DepositEvent;
import guanjia.events.FeeAccountEvent;
import guanjia.events.LateFeeEvent;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent;
import guanjia.events.RefundEvent;
import guanjia.events.Tender;
import guanjia.query.ledger.Posting.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each event of a fee account books: one function of the event and of what was booked before.
 * A correction is a red-letter entry (会计法 14): the same accounts with the opposite sign.
 */
final class Bookkeeping {

    private Bookkeeping() {}

    static Entry entry(FeeAccountEvent event, Booked booked) {
        return switch (event) {
            case FeeAccountEvent.Opened _,
                    FeeAccountEvent.PartySettled _,
                    FeeAccountEvent.Closed _,
                    FeeAccountEvent.Reopened _,
                    CollectionEvent _ ->
                    Entry.NONE;
            case ChargeEvent it -> Charging.entry(it, booked);
            case LateFeeEvent it -> Charging.entry(it);
            case AdjustmentEvent it -> Charging.entry(it, booked);
            case PaymentEvent it -> payment(it, booked);
            case RefundEvent it -> refund(it);
            case DepositEvent it -> deposit(it);
        };
    }

    private static Entry payment(PaymentEvent event, Booked booked) {
        return switch (event) {
            case PaymentEvent.PaymentReceived it ->
                    entry(
                            it.on(),
                            it.payment().value(),
                            in(it.tenders()),
                            settled(it.allocations()),
                            Stream.of(credit(Code.ADVANCES, it.prepaid()).of(it.payer())));
            case PaymentEvent.PaymentReversed it ->
                    entry(
                            it.on(),
                            it.payment().value(),
                            booked.received(it.payment()).entrySet().stream()
                                    .map(each -> credit(each.getKey(), each.getValue())),
                            open(it.released()),
                            Stream.of(debit(Code.ADVANCES, it.fromPrepayment()).of(it.payer())));
            case PaymentEvent.PrepaymentApplied it ->
                    entry(
                            it.on(),
                            null,
                            Stream.of(debit(Code.ADVANCES, sum(it.allocations())).of(it.payer())),
                            settled(it.allocations()));
            case PaymentEvent.AllocationReleased it ->
                    entry(
                            null,
                            null,
                            open(it.allocations()),
                            Stream.of(credit(Code.ADVANCES, sum(it.allocations())).of(it.payer())));
            case PaymentEvent.PrepaymentTransferred(_, Party from, Party to, Money amount) ->
                    entry(
                            null,
                            null,
                            Stream.of(
                                    debit(Code.ADVANCES, amount).of(from),
                                    credit(Code.ADVANCES, amount).of(to)));
        };
    }

    private static Entry refund(RefundEvent event) {
        return switch (event) {
            case RefundEvent.RefundRequested _,
                    RefundEvent.RefundApproved _,
                    RefundEvent.RefundRejected _ ->
                    Entry.NONE;
            case RefundEvent.RefundPaid it -> {
                Code held = it.deposit() == null ? Code.ADVANCES : Code.DEPOSITS;
                yield entry(
                        it.on(),
                        it.refund().value(),
                        Stream.of(debit(held, it.amount()).of(it.payer())),
                        it.tenders().stream()
                                .map(tender -> credit(Code.of(tender.means()), tender.amount())));
            }
        };
    }

    private static Entry deposit(DepositEvent event) {
        return switch (event) {
            case DepositEvent.DepositTaken it ->
                    entry(
                            it.on(),
                            it.deposit().value(),
                            in(it.tenders()),
                            Stream.of(credit(Code.DEPOSITS, it.amount()).of(it.payer())));
            case DepositEvent.DepositDeducted it ->
                    entry(
                            it.on(),
                            null,
                            Stream.of(debit(Code.DEPOSITS, it.amount()).of(it.payer())),
                            settled(it.allocations()));
        };
    }

    private static Stream<Posting> in(List<Tender> tenders) {
        return tenders.stream().map(it -> debit(Code.of(it.means()), it.amount()));
    }

    static Stream<Posting> settled(List<Allocation> parts) {
        return parts.stream()
                .map(it -> credit(Code.RECEIVABLES, it.amount()).of(it.charge(), it.component()));
    }

    static Stream<Posting> open(List<Allocation> parts) {
        return parts.stream()
                .map(it -> debit(Code.RECEIVABLES, it.amount()).of(it.charge(), it.component()));
    }

    static Money sum(List<Allocation> parts) {
        return Money.sum(parts.stream().map(Allocation::amount).toList());
    }

    static boolean isPrincipal(Allocation part) {
        return part.component() == Component.PRINCIPAL;
    }

    @SafeVarargs
    static Entry entry(@Nullable LocalDate on, @Nullable UUID source, Stream<Posting>... postings) {
        List<Posting> all = new ArrayList<>();
        for (Stream<Posting> some : postings) {
            some.forEach(all::add);
        }
        return new Entry(on, source, all);
    }
}
