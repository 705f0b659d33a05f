package guanjia.command.community;

import guanjia.command.door.Refusal;
import guanjia.events.CommunityId;

/** Why something asked of a community does not happen. */
public sealed interface CommunityRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Another community has this name at this address. */
    record NameTaken(String name, String address, CommunityId holder) implements CommunityRefusal {}

    /** It is in the register already. */
    record AlreadyRegistered(CommunityId community) implements CommunityRefusal {}

    /** The correction says what the register says. */
    record NothingToCorrect() implements CommunityRefusal {}

    /** It is not managed here any more: it takes no new units, and is not closed twice. */
    record Closed(CommunityId community) implements CommunityRefusal {}

    /** It is managed here, so there is no closing to take back. */
    record NotClosed(CommunityId community) implements CommunityRefusal {}
}
