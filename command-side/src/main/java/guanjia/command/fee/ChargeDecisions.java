package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.ChargeCommand.ChargeOnce;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.ChargeCommand.ReissueCharge;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.command.fee.Entry.Sort;
import guanjia.command.reckoning.Tax;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.Party;
import guanjia.events.PeriodKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Decides what is charged. A unit is charged for an item once for a day; a charge is never edited:
 * it is reversed, which frees its days, and made anew.
 */
final class ChargeDecisions {

    private ChargeDecisions() {}

    static void decide(Account account, PostCharges post, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.count("charges", post.charges(), 1, Rules.PARTS_MAX);
        post.charges().forEach(charge -> post(account, charge, asked, happen));
        if (post.applyPrepayment()) {
            applyPrepayments(account, post.charges(), asked, happen);
        }
    }

    static void decide(Account account, ChargeOnce once, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(once.reason());
        Rules.day(account, once.on(), asked);
        CommandRefused.unless(
                !once.item().kind().isPeriodic(), new ChargeRefusal.NotOnce(once.item().code()));
        CommandRefused.unless(
                account.charged(once.item().code()).isEmpty(),
                new ChargeRefusal.ChargedForPeriods(once.item().code()));
        Input.number("taxRate", once.taxRate().value(), "0", "1", 8);
        Tax tax = Tax.within(once.gross(), once.taxRate());
        post(
                account,
                new Charge(
                        once.charge(),
                        once.item(),
                        new BillingPeriod(PeriodKind.DAYS, once.on(), once.on()),
                        Charge.Origin.BY_HAND,
                        null,
                        null,
                        null,
                        once.gross(),
                        once.taxRate(),
                        tax.net(),
                        tax.tax(),
                        once.due(),
                        0,
                        null,
                        once.liable(),
                        AllocationOrder.PRINCIPAL_FIRST,
                        null,
                        null),
                asked,
                happen);
    }

    static void decide(Account account, ReverseCharge reverse, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(reverse.reason());
        reverse(account, find(account, reverse.charge()), happen);
    }

    static void decide(Account account, ReissueCharge reissue, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(reissue.reason());
        Input.count("anew", reissue.anew(), 1, Rules.PARTS_MAX);
        reverse(account, find(account, reissue.charge()), happen);
        List<Charge> anew =
                reissue.anew().stream().map(it -> replacing(it, reissue.charge())).toList();
        anew.forEach(charge -> post(account, charge, asked, happen));
        applyPrepayments(account, anew, asked, happen);
    }

    static Debt find(Account account, ChargeId charge) {
        Debt debt = account.debt(charge);
        if (debt == null) {
            throw new CommandRefused(
                    account.wasReversed(charge)
                            ? new ChargeRefusal.AlreadyReversed(charge)
                            : new ChargeRefusal.NoSuchCharge(charge));
        }
        return debt;
    }

    private static void post(Account account, Charge charge, Asked asked, Happen happen) {
        CommandRefused.unless(
                !account.knows(charge.charge()), new ChargeRefusal.AlreadyPosted(charge.charge()));
        Rules.amount("gross", charge.gross());
        Input.plannedDay("to", charge.period().to(), asked);
        Input.plannedDay("due", charge.due(), asked);
        Input.optional("reference", charge.reference(), Rules.REFERENCE_LENGTH_MAX);
        CommandRefused.unless(
                charge.net().plus(charge.tax()).equals(charge.gross())
                        && !charge.net().isNegative()
                        && !charge.tax().isNegative(),
                new ChargeRefusal.TaxDoesNotAddUp(charge.gross()));
        CommandRefused.unless(
                !charge.period().from().isBefore(account.since()),
                new FeeAccountRefusal.BeforeItExisted(charge.period().from(), account.since()));
        CommandRefused.unless(
                !charge.due().isBefore(account.since()),
                new ChargeRefusal.DueBeforeItExisted(charge.due(), account.since()));
        AccountDecisions.mustBeChargeable(account, charge.liable().party(), charge.period().to());
        mustBeFree(account, charge);
        happen.happen(new ChargePosted(account.id(), charge));
    }

    private static void mustBeFree(Account account, Charge charge) {
        if (charge.item().kind().isPeriodic()) {
            String item = charge.item().code();
            BillingPeriod taken = account.overlap(item, charge.period());
            if (taken != null) {
                throw new CommandRefused(
                        new ChargeRefusal.AlreadyCharged(item, taken.from(), taken.to()));
            }
        }
    }

    private static void reverse(Account account, Debt debt, Happen happen) {
        List<Returned> returned = new ArrayList<>();
        for (Entry entry : debt.entries()) {
            if (entry.sort() == Sort.PAID) {
                Allocation from = new Allocation(debt.charge(), entry.component(), entry.amount());
                returned.add(new Returned(Objects.requireNonNull(entry.payer()), from));
            }
        }
        happen.happen(
                new ChargeReversed(
                        account.id(),
                        debt.charge(),
                        debt.gross(),
                        debt.sum(Sort.WAIVED, Component.PRINCIPAL),
                        debt.sum(Sort.WRITTEN_OFF, Component.PRINCIPAL),
                        debt.accrued().minus(debt.forgivenLateFee()),
                        returned));
    }

    /** What was paid too much before goes to what is charged now. */
    private static void applyPrepayments(
            Account account, List<Charge> charges, Asked asked, Happen happen) {
        for (Party payer : account.purses().parties()) {
            boolean owes = charges.stream().anyMatch(charge -> charge.liable().binds(payer));
            if (owes && account.free(payer).isPositive()) {
                PaymentDecisions.apply(account, payer, asked.today(), happen);
            }
        }
    }

    private static Charge replacing(Charge charge, ChargeId replaced) {
        return new Charge(
                charge.charge(),
                charge.item(),
                charge.period(),
                Charge.Origin.REISSUED,
                charge.standard(),
                charge.run(),
                charge.calculation(),
                charge.gross(),
                charge.taxRate(),
                charge.net(),
                charge.tax(),
                charge.due(),
                charge.graceDays(),
                charge.lateFee(),
                charge.liable(),
                charge.order(),
                replaced,
                charge.reference());
    }
}
