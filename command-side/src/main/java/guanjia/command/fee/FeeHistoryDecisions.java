package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.FeeHistoryCommand.Enter;
import guanjia.command.fee.FeeHistoryCommand.What;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.reckoning.Allocations;
import guanjia.command.reckoning.Charges;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.Channel;
import guanjia.events.CollectionEvent.DemandSent;
import guanjia.events.CollectionEvent.DisputeOpened;
import guanjia.events.DemandId;
import guanjia.events.DisputeId;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.PeriodKind;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Decides how the books of before are taken over. What happened is not judged by what may be asked
 * today: a demand during a dispute was sent, and money that came in during one paid the debt.
 * Amounts, days and sums are judged as always. Who owed and paid was the owner, as far as the list
 * says.
 */
final class FeeHistoryDecisions {

    static final Party OWNER = Party.of(Party.Part.OWNER);

    private FeeHistoryDecisions() {}

    static void decide(Account account, Enter enter, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, enter.on(), asked);
        Input.required("reference", enter.reference(), Input.NAME_LENGTH_MAX / 2);
        Input.optional("words", enter.words(), Input.NAME_LENGTH_MAX);
        if (enter.what().hasAmount()) {
            Rules.amount("amount", amount(enter));
        }
        switch (enter.what()) {
            case CHARGE, LATE_CHARGE -> charge(account, enter, asked, happen);
            case PAYMENT -> pay(account, enter, asked, happen);
            case WAIVER -> ReturnsOfHistory.waive(account, enter, happen);
            case REFUND -> ReturnsOfHistory.refund(account, enter, happen);
            case DEMAND, NOTICE -> demand(account, enter, happen);
            case DISPUTE -> dispute(account, enter, happen);
        }
    }

    static Money amount(Enter enter) {
        return Objects.requireNonNull(enter.amount());
    }

    private static void charge(Account account, Enter enter, Asked asked, Happen happen) {
        LocalDate on = enter.on();
        BillingPeriod period =
                enter.period() == null
                        ? new BillingPeriod(PeriodKind.DAYS, on, on)
                        : enter.period();
        var charge =
                Charges.stated(
                        new ChargeId(enter.id()),
                        Objects.requireNonNull(enter.item()),
                        period,
                        amount(enter),
                        enter.due(),
                        Liable.alone(OWNER),
                        enter.reference());
        ChargeDecisions.decide(
                account, new PostCharges(account.id(), List.of(charge), false), asked, happen);
        if (account.free(OWNER).isPositive()) {
            PaymentDecisions.apply(account, OWNER, on, happen);
        }
    }

    private static void pay(Account account, Enter enter, Asked asked, Happen happen) {
        ReceivePayment receive =
                new ReceivePayment(
                        account.id(),
                        new PaymentId(enter.id()),
                        OWNER,
                        enter.on(),
                        List.of(new Tender(Means.IMPORTED, amount(enter), null)),
                        null,
                        named(account, enter),
                        null,
                        false,
                        enter.reference());
        PaymentDecisions.decide(account, receive, asked, _ -> null, () -> Counted.NOWHERE, happen);
    }

    /** Whoever paid although something was disputed paid that too; it is named for it. */
    private static List<Allocation> named(Account account, Enter enter) {
        List<Debt> open = open(account);
        return open.stream().noneMatch(debt -> debt.disputes().isOpen())
                ? List.of()
                : Allocations.allocate(
                        amount(enter),
                        AllocationOrder.PRINCIPAL_FIRST,
                        open.stream().map(Putting::open).toList(),
                        enter.on());
    }

    private static void demand(Account account, Enter enter, Happen happen) {
        List<Debt> open = mustBeOpen(account);
        happen.happen(
                new DemandSent(
                        account.id(),
                        new DemandId(enter.id()),
                        charges(open),
                        Money.sum(open.stream().map(Debt::open).toList()),
                        enter.what() == What.NOTICE ? Channel.NOTICE : Channel.LETTER,
                        enter.on(),
                        null,
                        enter.reference()));
    }

    /** Each step that a list tells of a dispute is one; what nobody doubted yet comes first. */
    private static void dispute(Account account, Enter enter, Happen happen) {
        List<Debt> open = mustBeOpen(account);
        List<Debt> anew = open.stream().filter(debt -> !debt.disputes().isOpen()).toList();
        happen.happen(
                new DisputeOpened(
                        account.id(),
                        new DisputeId(enter.id()),
                        charges(anew.isEmpty() ? open : anew),
                        enter.on(),
                        enter.words() == null ? enter.reference() : enter.words(),
                        null,
                        enter.reference()));
    }

    static List<Debt> open(Account account) {
        return account.debts().stream()
                .filter(debt -> debt.liable().binds(OWNER))
                .filter(debt -> debt.open().isPositive())
                .toList();
    }

    static List<Debt> mustBeOpen(Account account) {
        List<Debt> open = open(account);
        CommandRefused.unless(!open.isEmpty(), new FeeHistoryRefusal.NothingOpen());
        return open;
    }

    private static List<ChargeId> charges(List<Debt> debts) {
        return debts.stream().map(Debt::charge).toList();
    }
}
