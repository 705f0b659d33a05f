package guanjia.command.property;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.Asked;
import guanjia.command.property.HandoverCommand.CancelHandover;
import guanjia.command.property.HandoverCommand.CheckIdentity;
import guanjia.command.property.HandoverCommand.FindDefect;
import guanjia.command.property.HandoverCommand.HandOverKeys;
import guanjia.command.property.HandoverCommand.InspectItem;
import guanjia.command.property.HandoverCommand.ReadMeters;
import guanjia.command.property.HandoverCommand.RectifyDefect;
import guanjia.command.property.HandoverCommand.RedateHandover;
import guanjia.command.property.HandoverCommand.ReinspectDefect;
import guanjia.command.property.HandoverCommand.SignAgreement;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.command.property.PropertyCommand.ReverseTransfer;
import guanjia.events.DefectId;
import guanjia.events.Facts;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.DefectFound;
import guanjia.events.PropertyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One unit: a home, a shop, a parking space. What it decides stands in the pure decision classes
 * beside it; what takes more than this one stream is led by {@link UnitRegister}.
 */
@Aggregate(type = "property", snapshotTriggerDefinition = "longStreams", cache = "aggregateCache")
class Property {

    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private PropertyId id;

    private Unit unit = new Unit();

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    Property() {}

    @SuppressWarnings("NullAway.Init")
    Property(NewUnit created) {
        String community = created.registered().community().toString();
        created.events().forEach(event -> apply(event, MetaData.with(Facts.COMMUNITY, community)));
    }

    Unit unit() {
        return unit;
    }

    @CommandHandler
    void decide(ReverseTransfer command, Asked asked) {
        happen(UnitDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(CheckIdentity command, Asked asked) {
        happen(StepDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(SignAgreement command, Asked asked) {
        happen(StepDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(ReadMeters command, Asked asked) {
        happen(StepDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(HandOverKeys command, Asked asked) {
        happen(StepDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    @Nullable DefectId decide(InspectItem command, Asked asked) {
        List<PropertyEvent> events = DefectDecisions.decide(unit, command, asked);
        events.forEach(this::happen);
        return events.getLast() instanceof DefectFound found ? found.defect() : null;
    }

    @CommandHandler
    DefectId decide(FindDefect command, Asked asked) {
        happen(DefectDecisions.decide(unit, command, asked));
        return command.defect();
    }

    @CommandHandler
    void decide(RectifyDefect command, Asked asked) {
        happen(DefectDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(ReinspectDefect command, Asked asked) {
        happen(DefectDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(SignHandover command, Asked asked) {
        happen(HandoverDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(CancelHandover command, Asked asked) {
        happen(HandoverDecisions.decide(unit, command, asked));
    }

    @CommandHandler
    void decide(RedateHandover command, Asked asked) {
        happen(HandoverDecisions.decide(unit, command, asked));
    }

    /** Every event of a unit says in which community it happened, so that it is found there. */
    void happen(PropertyEvent event) {
        apply(event, MetaData.with(Facts.COMMUNITY, unit.community().toString()));
    }

    @EventSourcingHandler
    void evolve(PropertyEvent event, @MetaDataValue(Facts.VALID_AT) @Nullable String validAt) {
        id = event.property();
        unit.evolve(event, validAt == null ? null : LocalDate.parse(validAt));
    }
}
