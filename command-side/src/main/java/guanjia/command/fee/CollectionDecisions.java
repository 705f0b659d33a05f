package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.CollectionCommand.ConfirmDelivery;
import guanjia.command.fee.CollectionCommand.DecideDispute;
import guanjia.command.fee.CollectionCommand.InterruptLimitation;
import guanjia.command.fee.CollectionCommand.OpenDispute;
import guanjia.command.fee.CollectionCommand.SendDemand;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.DemandDelivered;
import guanjia.events.CollectionEvent.DemandSent;
import guanjia.events.CollectionEvent.DisputeDecided;
import guanjia.events.CollectionEvent.DisputeOpened;
import guanjia.events.CollectionEvent.LimitationInterrupted;
import guanjia.events.DemandId;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides how debts are demanded and doubted. A disputed charge is neither demanded nor does its
 * late fee grow until the dispute is decided. Water, power, heat or gas are never cut to collect
 * (民法典 944), so there is no such step.
 */
final class CollectionDecisions {

    private static final int TEXT_LENGTH_MAX = 5_000;

    private CollectionDecisions() {}

    static void decide(Account account, SendDemand send, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, send.on(), asked);
        if (send.text() != null) {
            Input.optional("text", send.text().value(), TEXT_LENGTH_MAX);
        }
        Input.optional("reference", send.reference(), Input.NAME_LENGTH_MAX);
        CommandRefused.unless(
                account.demands().stream().noneMatch(it -> it.demand().equals(send.demand())),
                new CollectionRefusal.AlreadySent(send.demand()));
        Money amount = Money.ZERO;
        for (Debt debt : debts(account, send.charges())) {
            CommandRefused.unless(
                    !debt.disputes().isOpen(), new CollectionRefusal.Disputed(debt.charge()));
            amount = amount.plus(mustBeOwed(debt));
        }
        happen.happen(
                new DemandSent(
                        account.id(),
                        send.demand(),
                        send.charges(),
                        amount,
                        send.channel(),
                        send.on(),
                        send.text(),
                        send.reference()));
    }

    static void decide(Account account, ConfirmDelivery confirm, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, confirm.on(), asked);
        Input.optional("document", confirm.document(), Input.NAME_LENGTH_MAX);
        Account.Demand demand = find(account, confirm.demand());
        CommandRefused.unless(
                !confirm.on().isBefore(demand.on()),
                new CollectionRefusal.ArrivedBeforeSent(demand.on()));
        happen.happen(
                new DemandDelivered(
                        account.id(),
                        confirm.demand(),
                        confirm.proof(),
                        confirm.on(),
                        confirm.document()));
    }

    static void decide(Account account, InterruptLimitation interrupt, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, interrupt.on(), asked);
        Input.required("document", interrupt.document(), Input.NAME_LENGTH_MAX);
        debts(account, interrupt.charges()).forEach(CollectionDecisions::mustBeOwed);
        happen.happen(
                new LimitationInterrupted(
                        account.id(),
                        interrupt.charges(),
                        interrupt.cause(),
                        interrupt.on(),
                        interrupt.document()));
    }

    static void decide(Account account, OpenDispute open, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, open.on(), asked);
        Input.required("about", open.about(), Input.NAME_LENGTH_MAX);
        if (open.statement() != null) {
            Input.optional("statement", open.statement().value(), TEXT_LENGTH_MAX);
        }
        CommandRefused.unless(
                !account.knows(open.dispute()),
                new CollectionRefusal.AlreadyOpened(open.dispute()));
        List<Debt> debts = debts(account, open.charges());
        happen.happen(
                new DisputeOpened(
                        account.id(),
                        open.dispute(),
                        open.charges(),
                        open.on(),
                        open.about(),
                        open.statement(),
                        open.reference()));
        debts.forEach(debt -> LateFeeDecisions.recompute(account, debt, Cause.DISPUTE, happen));
    }

    static void decide(Account account, DecideDispute decide, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(decide.reason());
        Rules.day(account, decide.on(), asked);
        List<Debt> doubted =
                account.debts().stream()
                        .filter(debt -> debt.disputes().isOpen(decide.dispute()))
                        .toList();
        LocalDate since =
                account.doubts().stream()
                        .filter(doubt -> doubt.dispute().equals(decide.dispute()))
                        .map(Account.Doubt::since)
                        .findFirst()
                        .orElseThrow(() ->
                                new CommandRefused(
                                        new CollectionRefusal.NoSuchDispute(decide.dispute())));
        CommandRefused.unless(
                !decide.on().isBefore(since), new CollectionRefusal.DecidedBeforeOpened(since));
        happen.happen(
                new DisputeDecided(account.id(), decide.dispute(), decide.outcome(), decide.on()));
        doubted.forEach(debt -> LateFeeDecisions.recompute(account, debt, Cause.DISPUTE, happen));
    }

    private static Account.Demand find(Account account, DemandId id) {
        return account.demands().stream()
                .filter(demand -> demand.demand().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandRefused(new CollectionRefusal.NoSuchDemand(id)));
    }

    private static List<Debt> debts(Account account, List<ChargeId> charges) {
        Input.count("charges", charges, 1, Rules.PARTS_MAX);
        return charges.stream()
                .distinct()
                .map(charge -> ChargeDecisions.find(account, charge))
                .toList();
    }

    private static Money mustBeOwed(Debt debt) {
        CommandRefused.unless(
                debt.open().isPositive(), new CollectionRefusal.NothingOwed(debt.charge()));
        return debt.open();
    }
}
