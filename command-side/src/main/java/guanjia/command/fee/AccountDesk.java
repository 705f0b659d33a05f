package guanjia.command.fee;

import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.fee.ChargeCommand.AccrueDaily;
import guanjia.command.fee.ChargeCommand.AccrueLateFees;
import guanjia.command.fee.ChargeCommand.ChargeOnce;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.ChargeCommand.ReissueCharge;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.command.fee.FeeAccountCommand.Close;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.FeeAccountCommand.Reopen;
import guanjia.command.fee.FeeAccountCommand.SettleParty;
import guanjia.command.property.UnitPlaces;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads what is asked of accounts and their charges. */
@Component("feeAccountDesk")
class AccountDesk {

    private final FeeAccounts accounts;
    private final Communities communities;
    private final UnitPlaces units;
    private final Parties parties;
    private final HandBillings billings;

    AccountDesk(
            FeeAccounts accounts,
            Communities communities,
            UnitPlaces units,
            Parties parties,
            HandBillings billings) {
        this.accounts = accounts;
        this.communities = communities;
        this.units = units;
        this.parties = parties;
        this.billings = billings;
    }

    @CommandHandler
    FeeAccountId decide(Open open, Asked asked) {
        asked.mustReach(open.community());
        communities.mustTakeNewUnits(open.community());
        if (open.property() != null) {
            units.mustLieIn(open.property(), open.community());
        }
        accounts.decideNew(
                open.account(),
                (account, happen) -> AccountDecisions.decide(account, open, asked, happen));
        return open.account();
    }

    @CommandHandler
    void decide(Close close, Asked asked) {
        accounts.decide(
                close.account(),
                (account, happen) -> AccountDecisions.decide(account, close, asked, happen));
    }

    @CommandHandler
    void decide(Reopen reopen, Asked asked) {
        accounts.decide(
                reopen.account(),
                (account, happen) -> AccountDecisions.decide(account, reopen, asked, happen));
    }

    @CommandHandler
    void decide(SettleParty settle, Asked asked) {
        accounts.decide(
                settle.account(),
                (account, happen) -> AccountDecisions.decide(account, settle, asked, happen));
    }

    @CommandHandler
    void decide(PostCharges post, Asked asked) {
        accounts.decide(
                post.account(),
                (account, happen) -> ChargeDecisions.decide(account, post, asked, happen));
    }

    @CommandHandler
    ChargeId decide(ChargeOnce once, Asked asked) {
        parties.mustBeKnown(once.liable());
        accounts.decide(
                once.account(),
                (account, happen) -> ChargeDecisions.decide(account, once, asked, happen));
        return once.charge();
    }

    @CommandHandler
    void decide(ReverseCharge reverse, Asked asked) {
        accounts.decide(
                reverse.account(),
                (account, happen) -> {
                    Debt reversed = account.debt(reverse.charge());
                    ChargeDecisions.decide(account, reverse, asked, happen);
                    billings.withdraw(reversed, asked);
                });
    }

    @CommandHandler
    void decide(ReissueCharge reissue, Asked asked) {
        accounts.decide(
                reissue.account(),
                (account, happen) -> {
                    Debt reversed = account.debt(reissue.charge());
                    ChargeDecisions.decide(account, reissue, asked, happen);
                    billings.withdraw(reversed, asked);
                    reissue.anew().forEach(charge -> billings.record(charge, asked));
                });
    }

    @CommandHandler
    void decide(AccrueLateFees accrue, Asked asked) {
        accounts.decide(
                accrue.account(),
                (account, happen) -> LateFeeDecisions.decide(account, accrue, asked, happen));
    }

    @CommandHandler
    void decide(AccrueDaily accrue, Asked asked) {
        accounts.decide(
                accrue.account(),
                (account, happen) -> LateFeeDecisions.decide(account, accrue, asked, happen));
    }
}
