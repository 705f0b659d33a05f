package guanjia.command.fee;

import guanjia.events.AdjustmentEvent;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent;
import guanjia.events.DepositEvent;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.LateFeeEvent;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent;
import guanjia.events.RefundEvent;
import guanjia.events.Tender;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The books of one account, kept from its bare events by sums in fen, and not by the code that made
 * the decisions. Whatever does not balance is found here.
 */
final class Books {

    /** One part of a charge: what was owed, and what made it smaller. */
    static final class Line {
        long owed;
        long paid;
        long waived;
        long writtenOff;

        long open() {
            return owed - paid - waived - writtenOff;
        }
    }

    /** One charge with both its parts. */
    static final class Item {
        final Charge charge;
        final Map<Component, Line> lines = new EnumMap<>(Component.class);

        Item(Charge charge) {
            this.charge = charge;
            lines.put(Component.PRINCIPAL, new Line());
            lines.put(Component.LATE_FEE, new Line());
        }

        Line line(Component component) {
            return Objects.requireNonNull(lines.get(component));
        }
    }

    final Map<ChargeId, Item> items = new HashMap<>();
    final Map<Party, Long> purses = new HashMap<>();
    final Map<DepositId, Long> deposits = new HashMap<>();
    final List<ChargeId> touched = new ArrayList<>();
    private long received;
    private long refunded;
    private long paid;
    private long taken;
    private long returned;

    void enter(FeeAccountEvent event) {
        switch (event) {
            case ChargeEvent it -> charge(it);
            case LateFeeEvent it -> lateFee(it);
            case PaymentEvent it -> payment(it);
            case RefundEvent it -> refund(it);
            case DepositEvent it -> deposit(it);
            case AdjustmentEvent it -> adjustment(it);
            case CollectionEvent _ -> {}
            case FeeAccountEvent.Opened _ -> {}
            case FeeAccountEvent.PartySettled _ -> {}
            case FeeAccountEvent.Closed _ -> {}
            case FeeAccountEvent.Reopened _ -> {}
        }
    }

    /** What was received is on charges, prepaid or given back, to the fen; nothing is negative. */
    void mustBalance() {
        long prepaid = purses.values().stream().mapToLong(Long::longValue).sum();
        long there = received + taken - returned - depositsHeld();
        must(there == paid + prepaid + refunded, "the books do not balance");
        must(refunded <= received, "more is refunded than was received");
        must(purses.values().stream().allMatch(each -> each >= 0), "a purse below zero");
        must(deposits.values().stream().allMatch(each -> each >= 0), "a deposit below zero");
        touched.forEach(this::mustBalance);
        touched.clear();
    }

    void mustBalance(ChargeId charge) {
        Item item = items.get(charge);
        if (item != null) {
            item.lines
                    .values()
                    .forEach(line -> {
                        must(line.open() >= 0, "less than nothing is open");
                        must(
                                line.paid >= 0 && line.waived >= 0 && line.writtenOff >= 0,
                                "a negative part");
                    });
        }
    }

    private static void must(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    private long depositsHeld() {
        return deposits.values().stream().mapToLong(Long::longValue).sum();
    }

    private void charge(ChargeEvent event) {
        switch (event) {
            case ChargeEvent.ChargePosted(_, var charge) -> {
                mustBeAlone(charge);
                Item item = new Item(charge);
                item.line(Component.PRINCIPAL).owed = charge.gross().fen();
                items.put(charge.charge(), item);
                touched.add(charge.charge());
            }
            case ChargeEvent.ChargeReversed it -> {
                Item item = Objects.requireNonNull(items.remove(it.charge()));
                Line principal = item.line(Component.PRINCIPAL);
                Line late = item.line(Component.LATE_FEE);
                must(it.gross().fen() == principal.owed, "amounts differ");
                must(it.waived().fen() == principal.waived, "amounts differ");
                must(it.writtenOff().fen() == principal.writtenOff, "amounts differ");
                must(
                        it.lateFee().fen() == late.owed - late.waived - late.writtenOff,
                        "amounts differ");
                long back = 0;
                for (var each : it.returned()) {
                    back += each.from().amount().fen();
                    purses.merge(each.payer(), each.from().amount().fen(), Long::sum);
                }
                must(back == principal.paid + late.paid, "amounts differ");
                paid -= back;
            }
        }
    }

    /** One charge for an item and a day. */
    private void mustBeAlone(Charge charge) {
        if (charge.item().kind().isPeriodic()) {
            must(
                    items.values().stream()
                            .noneMatch(other ->
                                    other.charge.item().code().equals(charge.item().code())
                                            && other.charge.item().kind().isPeriodic()
                                            && other.charge.period().overlaps(charge.period())),
                    "an item is charged twice for a day");
        }
    }

    private void lateFee(LateFeeEvent event) {
        switch (event) {
            case LateFeeEvent.LateFeeAccrued it -> {
                Line line = line(it.charge(), Component.LATE_FEE);
                line.owed += it.amount().fen();
                must(line.owed == it.total().fen(), "accruals are not the total");
                must(it.amount().isPositive(), "nothing accrued");
            }
            case LateFeeEvent.LateFeeReversed it -> {
                Line line = line(it.charge(), Component.LATE_FEE);
                must(line.owed == it.amount().fen(), "not all of it is reversed");
                line.owed = 0;
                long waived = Math.min(line.waived, it.unwaived().fen());
                line.waived -= waived;
                line.writtenOff -= it.unwaived().fen() - waived;
            }
        }
    }

    private void payment(PaymentEvent event) {
        switch (event) {
            case PaymentEvent.PaymentReceived it -> {
                must(sum(it.tenders()) == it.amount().fen(), "amounts differ");
                received += it.amount().fen();
                long put = put(it.allocations());
                must(put + it.prepaid().fen() == it.amount().fen(), "amounts differ");
                purses.merge(it.payer(), it.prepaid().fen(), Long::sum);
            }
            case PaymentEvent.PaymentReversed it -> {
                long back = takeOff(it.released());
                must(back + it.fromPrepayment().fen() == it.amount().fen(), "amounts differ");
                purses.merge(it.payer(), -it.fromPrepayment().fen(), Long::sum);
                received -= it.amount().fen();
            }
            case PaymentEvent.PrepaymentApplied it ->
                    purses.merge(it.payer(), -put(it.allocations()), Long::sum);
            case PaymentEvent.AllocationReleased it ->
                    purses.merge(it.payer(), takeOff(it.allocations()), Long::sum);
            case PaymentEvent.PrepaymentTransferred it -> {
                purses.merge(it.from(), -it.amount().fen(), Long::sum);
                purses.merge(it.to(), it.amount().fen(), Long::sum);
            }
        }
    }

    private void refund(RefundEvent event) {
        if (event instanceof RefundEvent.RefundPaid it) {
            must(sum(it.tenders()) == it.amount().fen(), "amounts differ");
            if (it.deposit() == null) {
                purses.merge(it.payer(), -it.amount().fen(), Long::sum);
                refunded += it.amount().fen();
            } else {
                deposits.merge(it.deposit(), -it.amount().fen(), Long::sum);
                returned += it.amount().fen();
            }
        }
    }

    private void deposit(DepositEvent event) {
        switch (event) {
            case DepositEvent.DepositTaken it -> {
                deposits.merge(it.deposit(), it.amount().fen(), Long::sum);
                taken += it.amount().fen();
            }
            case DepositEvent.DepositDeducted it -> {
                must(put(it.allocations()) == it.amount().fen(), "amounts differ");
                deposits.merge(it.deposit(), -it.amount().fen(), Long::sum);
            }
        }
    }

    private void adjustment(AdjustmentEvent event) {
        switch (event) {
            case AdjustmentEvent.WaiverApproved it ->
                    line(it.part().charge(), it.part().component()).waived +=
                            it.part().amount().fen();
            case AdjustmentEvent.WriteOffApproved it ->
                    it.parts()
                            .forEach(part ->
                                    line(part.charge(), part.component()).writtenOff +=
                                            part.amount().fen());
            case AdjustmentEvent.WriteOffRecovered it ->
                    it.parts()
                            .forEach(part ->
                                    line(part.charge(), part.component()).writtenOff -=
                                            part.amount().fen());
            default -> {}
        }
    }

    private long put(List<Allocation> allocations) {
        long sum = 0;
        for (Allocation part : allocations) {
            line(part.charge(), part.component()).paid += part.amount().fen();
            sum += part.amount().fen();
        }
        paid += sum;
        return sum;
    }

    private long takeOff(List<Allocation> allocations) {
        long sum = 0;
        for (Allocation part : allocations) {
            line(part.charge(), part.component()).paid -= part.amount().fen();
            sum += part.amount().fen();
        }
        paid -= sum;
        return sum;
    }

    private Line line(ChargeId charge, Component component) {
        touched.add(charge);
        return Objects.requireNonNull(items.get(charge)).line(component);
    }

    private static long sum(List<Tender> tenders) {
        return tenders.stream().map(Tender::amount).mapToLong(Money::fen).sum();
    }
}
