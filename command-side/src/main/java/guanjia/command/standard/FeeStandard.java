package guanjia.command.standard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.Asked;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.End;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.FeeStandardCommand.Propose;
import guanjia.command.standard.FeeStandardCommand.Publish;
import guanjia.command.standard.FeeStandardCommand.RecordBilling;
import guanjia.command.standard.FeeStandardCommand.Reject;
import guanjia.command.standard.FeeStandardCommand.Revise;
import guanjia.command.standard.FeeStandardCommand.WithdrawBilling;
import guanjia.events.BillingPeriod;
import guanjia.events.Facts;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One fee standard. What it decides stands in {@link StandardDecisions}. */
@Aggregate(
        type = "fee-standard",
        snapshotTriggerDefinition = "longStreams",
        cache = "aggregateCache")
class FeeStandard {

    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private FeeStandardId id;

    private Standard standard = new Standard();

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    FeeStandard() {}

    @SuppressWarnings("NullAway.Init")
    FeeStandard(Open open, Asked asked) {
        List<FeeStandardEvent> events = StandardDecisions.decide(open, asked);
        String community = open.community().toString();
        events.forEach(event -> apply(event, MetaData.with(Facts.COMMUNITY, community)));
    }

    Standard standard() {
        return standard;
    }

    @CommandHandler
    void decide(Propose propose, Asked asked) {
        happen(StandardDecisions.decide(standard, propose, asked));
    }

    @CommandHandler
    void decide(Revise revise, Asked asked) {
        happen(StandardDecisions.decide(standard, revise, asked));
    }

    @CommandHandler
    void decide(Approve approve, Asked asked) {
        happen(StandardDecisions.decide(standard, approve, asked));
    }

    @CommandHandler
    void decide(Reject reject, Asked asked) {
        happen(StandardDecisions.decide(standard, reject, asked));
    }

    @CommandHandler
    void decide(Publish publish, Asked asked) {
        happen(StandardDecisions.decide(standard, publish, asked));
    }

    @CommandHandler
    void decide(End end, Asked asked) {
        happen(StandardDecisions.decide(standard, end, asked));
    }

    @CommandHandler
    void decide(RecordBilling billing, Asked asked) {
        happen(StandardDecisions.decide(standard, billing, asked));
    }

    @CommandHandler
    void decide(WithdrawBilling withdraw, Asked asked) {
        StandardDecisions.decide(standard, withdraw, asked).forEach(this::happen);
    }

    /** Takes back that a person charged days, called by {@link Billings}. */
    void withdrawByHand(BillingPeriod period, Asked asked) {
        asked.mustReach(standard.community());
        if (standard.isBilled(period, null)) {
            happen(new FeeStandardEvent.BillingWithdrawn(standard.id(), period, null));
        }
    }

    private void happen(FeeStandardEvent event) {
        apply(event, MetaData.with(Facts.COMMUNITY, standard.community().toString()));
    }

    @EventSourcingHandler
    void evolve(FeeStandardEvent event) {
        id = event.standard();
        standard.evolve(event);
    }
}
