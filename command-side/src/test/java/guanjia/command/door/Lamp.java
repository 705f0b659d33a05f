package guanjia.command.door;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import guanjia.events.Role;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** An aggregate for the door's tests: it can be lit, and put out when it is lit. */
@Aggregate(type = "lamp", cache = "aggregateCache")
class Lamp {

    @AggregateIdentifier private ClaimId id;
    private boolean lit;

    Lamp() {}

    @MayBeAskedBy(Role.GUARD)
    record Light(@TargetAggregateIdentifier ClaimId lamp) implements Command {}

    @MayBeAskedBy(Role.GUARD)
    record PutOut(@TargetAggregateIdentifier ClaimId lamp, String reason) implements Command {}

    /** Is refused in the end, after it has changed the lamp. */
    @MayBeAskedBy(Role.GUARD)
    record Flicker(@TargetAggregateIdentifier ClaimId lamp) implements Command {}

    sealed interface LampRefusal extends Refusal {
        record IsLit(ClaimId lamp) implements LampRefusal {}

        record IsDark(ClaimId lamp) implements LampRefusal {}

        record IsBroken(ClaimId lamp) implements LampRefusal {}
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ClaimId decide(Light light, Asked asked) {
        CommandRefused.unless(!lit, new LampRefusal.IsLit(light.lamp()));
        apply(new ClaimEvent.Taken(light.lamp(), asked.actor(), light.lamp().value()));
        return light.lamp();
    }

    @CommandHandler
    void decide(PutOut putOut) {
        CommandRefused.unless(lit, new LampRefusal.IsDark(id));
        apply(new ClaimEvent.Released(id, "lamp", id.value()));
    }

    @CommandHandler
    void decide(Flicker flicker, Asked asked) {
        apply(
                lit
                        ? new ClaimEvent.Released(id, "lamp", id.value())
                        : new ClaimEvent.Taken(id, asked.actor(), id.value()));
        throw new CommandRefused(new LampRefusal.IsBroken(id));
    }

    @EventSourcingHandler
    void evolve(ClaimEvent event) {
        switch (event) {
            case ClaimEvent.Taken(var lamp, _, _) -> {
                id = lamp;
                lit = true;
            }
            case ClaimEvent.Released _ -> lit = false;
        }
    }
}
