package guanjia.command.community;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a community. Ids come with the command, so that decisions are pure. */
public sealed interface CommunityCommand extends Command {

    @Override
    CommunityId community();

    /** Enters a community in the register. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Register(@TargetAggregateIdentifier CommunityId community, CommunityProfile profile)
            implements CommunityCommand {}

    /** States what the register should have said. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Correct(
            @TargetAggregateIdentifier CommunityId community,
            CommunityProfile profile,
            String reason)
            implements CommunityCommand {}

    /** Ends the management of a community. Its units stay; new ones are refused. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Close(@TargetAggregateIdentifier CommunityId community, String reason)
            implements CommunityCommand {}

    /** Takes a closing back. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Reopen(@TargetAggregateIdentifier CommunityId community, String reason)
            implements CommunityCommand {}
}
