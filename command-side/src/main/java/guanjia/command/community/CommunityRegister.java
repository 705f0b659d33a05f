package guanjia.command.community;

import guanjia.command.claim.Claims;
import guanjia.command.community.CommunityCommand.Correct;
import guanjia.command.community.CommunityCommand.Register;
import guanjia.command.door.Asked;
import guanjia.command.door.Refusal;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Leads the decisions that touch a community and the claim of its name together. */
@Component
class CommunityRegister {

    private final Repository<Community> communities;
    private final Claims claims;

    CommunityRegister(Repository<Community> communities, Claims claims) {
        this.communities = communities;
        this.claims = claims;
    }

    @CommandHandler
    CommunityId decide(Register register, Asked asked) throws Exception {
        CommunityId id = register.community();
        asked.mustReach(id);
        Profiles.check(register.profile());
        claims.take(Profiles.claim(register.profile()), id.value(), taken(id, register.profile()));
        communities.newInstance(() -> new Community(register));
        return id;
    }

    @CommandHandler
    void decide(Correct correct, Asked asked) {
        CommunityId id = correct.community();
        var community = communities.load(id.toString());
        CommunityProfile before = community.invoke(Community::profile);
        community.execute(it -> it.decide(correct, asked));
        claims.move(
                Profiles.claim(before),
                Profiles.claim(correct.profile()),
                id.value(),
                taken(id, correct.profile()));
    }

    private static Function<UUID, Refusal> taken(CommunityId id, CommunityProfile profile) {
        return holder ->
                holder.equals(id.value())
                        ? new CommunityRefusal.AlreadyRegistered(id)
                        : new CommunityRefusal.NameTaken(
                                profile.name(), profile.address(), new CommunityId(holder));
    }
}
