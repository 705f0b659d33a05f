package guanjia.command.fee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.events.Facts;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The account of one unit. What is asked of it comes by the desks; what is decided stands in the
 * pure decision classes beside it.
 */
@Aggregate(
        type = "fee-account",
        snapshotTriggerDefinition = "longStreams",
        cache = "aggregateCache")
class FeeAccount {

    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private @Nullable FeeAccountId id;

    private Account account = new Account();

    Account account() {
        return account;
    }

    /** Every event of an account says in which community it happened, so that it is found there. */
    void happen(FeeAccountEvent event) {
        String community =
                event instanceof FeeAccountEvent.Opened first
                        ? first.community().toString()
                        : account.community().toString();
        apply(event, MetaData.with(Facts.COMMUNITY, community));
    }

    @EventSourcingHandler
    void evolve(FeeAccountEvent event) {
        id = event.account();
        account.evolve(event);
    }
}
