package guanjia.command.claim;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.Refusal;
import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One value and who holds it now, if anybody. */
@Aggregate(type = "claim")
class Claim {

    @AggregateIdentifier private ClaimId id;

    private @Nullable UUID holder;

    /** Gives the value to the one who asks, unless another holds it. */
    void take(Unique unique, UUID asking, Function<UUID, Refusal> refusal) {
        if (holder != null) {
            throw new CommandRefused(refusal.apply(holder));
        }
        apply(new ClaimEvent.Taken(unique.id(), unique.scope(), asking));
    }

    /** Frees the value. Only its holder ever asks; anything else is a mistake of ours. */
    void release(Unique unique, UUID asking) {
        if (!asking.equals(holder)) {
            throw new IllegalStateException(id + " is not held by " + asking);
        }
        apply(new ClaimEvent.Released(id, unique.scope(), asking));
    }

    @EventSourcingHandler
    void evolve(ClaimEvent event) {
        switch (event) {
            case ClaimEvent.Taken(var claim, _, var taker) -> {
                id = claim;
                holder = taker;
            }
            case ClaimEvent.Released _ -> holder = null;
        }
    }
}
