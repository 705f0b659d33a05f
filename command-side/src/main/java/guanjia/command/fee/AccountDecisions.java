package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.FeeAccountCommand.Close;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.FeeAccountCommand.Reopen;
import guanjia.command.fee.FeeAccountCommand.SettleParty;
import guanjia.events.FeeAccountEvent;
import guanjia.events.Money;
import guanjia.events.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides that an account begins and ends, and that somebody who leaves is settled. */
final class AccountDecisions {

    private AccountDecisions() {}

    static void decide(Account account, Open open, Asked asked, Happen happen) {
        asked.mustReach(open.community());
        CommandRefused.unless(!account.exists(), new FeeAccountRefusal.AlreadyOpen(open.account()));
        Input.plannedDay("since", open.since(), asked);
        String number = number(open);
        happen.happen(
                new FeeAccountEvent.Opened(
                        open.account(), open.community(), open.property(), number, open.since()));
    }

    /** Without a unit the number alone says whose account it is. */
    private static @Nullable String number(Open open) {
        String number = open.number();
        if (open.property() == null) {
            Input.required("number", number, Input.NAME_LENGTH_MAX);
        } else {
            Input.optional("number", number, Input.NAME_LENGTH_MAX);
        }
        return number == null || number.isBlank() ? null : number.strip();
    }

    static void decide(Account account, SettleParty settle, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, settle.on(), asked);
        LateFeeDecisions.accrueFor(account, settle.party(), settle.on(), happen);
        Money open =
                Money.sum(
                        account.debts().stream()
                                .filter(debt -> debt.liable().party().equals(settle.party()))
                                .map(Debt::open)
                                .toList());
        CommandRefused.unless(open.isZero(), new FeeAccountRefusal.StillOwed(open));
        Party party = settle.party();
        mustHaveNothingLeft(account.purses().of(party), account.deposits().of(party));
        happen.happen(new FeeAccountEvent.PartySettled(account.id(), settle.party(), settle.on()));
    }

    static void decide(Account account, Close close, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(close.reason());
        Rules.day(account, close.on(), asked);
        Money open = Money.sum(account.debts().stream().map(Debt::open).toList());
        CommandRefused.unless(open.isZero(), new FeeAccountRefusal.StillOwed(open));
        mustHaveNothingLeft(account.purses().all(), account.deposits().all());
        CommandRefused.unless(
                account.refunds().none() && account.adjustments().none(),
                new FeeAccountRefusal.RequestsPending());
        happen.happen(new FeeAccountEvent.Closed(account.id(), close.on()));
    }

    static void decide(Account account, Reopen reopen, Asked asked, Happen happen) {
        asked.mustReach(account.community());
        Input.reason(reopen.reason());
        CommandRefused.unless(account.closed() != null, new FeeAccountRefusal.NotClosed());
        happen.happen(new FeeAccountEvent.Reopened(account.id()));
    }

    /** Who was settled is not charged for days behind that. */
    static void mustBeChargeable(Account account, Party party, LocalDate day) {
        for (Account.Settled settled : account.settled()) {
            CommandRefused.unless(
                    !settled.party().equals(party) || !day.isAfter(settled.on()),
                    new FeeAccountRefusal.PartySettled(settled.on()));
        }
    }

    private static void mustHaveNothingLeft(Money prepaid, Money deposits) {
        CommandRefused.unless(prepaid.isZero(), new FeeAccountRefusal.StillPrepaid(prepaid));
        CommandRefused.unless(deposits.isZero(), new FeeAccountRefusal.StillHeld(deposits));
    }
}
