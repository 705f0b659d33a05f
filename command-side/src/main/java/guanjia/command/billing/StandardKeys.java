package guanjia.command.billing;

import guanjia.events.CommunityId;
import guanjia.events.FeeStandardId;
import java.util.List;

/** Which standards a community has. */
interface StandardKeys {

    List<FeeStandardId> standards(CommunityId community);
}
