package guanjia.command.fee;

import guanjia.command.claim.Claims;
import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.FeeHistoryCommand.Enter;
import guanjia.command.property.UnitPlaces;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads what is taken over from the books of before: each reference once, each in its account. */
@Component
class FeeHistoryDesk {

    private final FeeAccounts accounts;
    private final Communities communities;
    private final UnitPlaces units;
    private final Claims claims;

    FeeHistoryDesk(FeeAccounts accounts, Communities communities, UnitPlaces units, Claims claims) {
        this.accounts = accounts;
        this.communities = communities;
        this.units = units;
        this.claims = claims;
    }

    @CommandHandler
    UUID decide(Enter enter, Asked asked) {
        asked.mustReach(enter.community());
        accounts.decideNew(
                enter.account(),
                (account, happen) -> {
                    if (!account.exists()) {
                        open(account, enter, asked, happen);
                    }
                    claims.take(
                            FeeAccounts.referenceOf(enter.community(), enter.reference()),
                            enter.id(),
                            _ -> new FeeHistoryRefusal.ReferenceUsed(enter.reference()));
                    FeeHistoryDecisions.decide(account, enter, asked, happen);
                });
        return enter.id();
    }

    private void open(Account account, Enter enter, Asked asked, Happen happen) {
        communities.mustTakeNewUnits(enter.community());
        if (enter.property() != null) {
            units.mustLieIn(enter.property(), enter.community());
        }
        AccountDecisions.decide(
                account,
                new Open(
                        enter.account(),
                        enter.community(),
                        enter.property(),
                        enter.number(),
                        enter.since()),
                asked,
                happen);
    }
}
