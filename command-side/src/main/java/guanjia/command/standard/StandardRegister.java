package guanjia.command.standard;

import guanjia.command.claim.Claims;
import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.events.FeeStandardId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Leads the making of a standard: one name for an item of a community. */
@Component
class StandardRegister {

    private final Repository<FeeStandard> standards;
    private final Claims claims;
    private final Communities communities;

    StandardRegister(Repository<FeeStandard> standards, Claims claims, Communities communities) {
        this.standards = standards;
        this.claims = claims;
        this.communities = communities;
    }

    @CommandHandler
    FeeStandardId decide(Open open, Asked asked) throws Exception {
        asked.mustReach(open.community());
        communities.mustTakeNewUnits(open.community());
        claims.take(
                FeeStandards.nameOf(open.community(), open.item(), open.name()),
                open.standard().value(),
                holder -> new FeeStandardRefusal.NameTaken(open.name(), new FeeStandardId(holder)));
        standards.newInstance(() -> new FeeStandard(open, asked));
        return open.standard();
    }
}
