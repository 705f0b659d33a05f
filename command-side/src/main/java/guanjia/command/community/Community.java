package guanjia.command.community;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.community.CommunityCommand.Close;
import guanjia.command.community.CommunityCommand.Correct;
import guanjia.command.community.CommunityCommand.Register;
import guanjia.command.community.CommunityCommand.Reopen;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityEvent.Closed;
import guanjia.events.CommunityEvent.Corrected;
import guanjia.events.CommunityEvent.Registered;
import guanjia.events.CommunityEvent.Reopened;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What the register says about a community, and whether it is managed here. */
@Aggregate(type = "community")
class Community {

    @AggregateIdentifier private CommunityId id;

    private CommunityProfile profile;
    private boolean closed;

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    Community() {}

    @SuppressWarnings("NullAway.Init")
    Community(Register register) {
        Profiles.check(register.profile());
        apply(new Registered(register.community(), register.profile()));
    }

    CommunityProfile profile() {
        return profile;
    }

    /** Called by {@link CommunityRegister}, which moves the claim along. */
    void decide(Correct correct, Asked asked) {
        asked.mustReach(id);
        Input.reason(correct.reason());
        Profiles.check(correct.profile());
        CommandRefused.unless(
                !correct.profile().equals(profile), new CommunityRefusal.NothingToCorrect());
        apply(new Corrected(id, correct.profile()));
    }

    @CommandHandler
    void decide(Close close, Asked asked) {
        asked.mustReach(id);
        Input.reason(close.reason());
        CommandRefused.unless(!closed, new CommunityRefusal.Closed(id));
        apply(new Closed(id));
    }

    @CommandHandler
    void decide(Reopen reopen, Asked asked) {
        asked.mustReach(id);
        Input.reason(reopen.reason());
        CommandRefused.unless(closed, new CommunityRefusal.NotClosed(id));
        apply(new Reopened(id));
    }

    @EventSourcingHandler
    void evolve(CommunityEvent event) {
        switch (event) {
            case Registered(var community, var stated) -> {
                id = community;
                profile = stated;
            }
            case Corrected(_, var stated) -> profile = stated;
            case Closed _ -> closed = true;
            case Reopened _ -> closed = false;
        }
    }
}
