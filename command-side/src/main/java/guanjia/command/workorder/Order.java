package guanjia.command.workorder;

import guanjia.events.AcceptanceEvent;
import guanjia.events.CommunityId;
import guanjia.events.DispatchEvent;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.RepairEvent;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderEvent.Stated;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events say of one work order. The same events always give the same order. */
@SuppressWarnings("NullAway.Init") // Everything is told by the first event.
final class Order {

    private @Nullable WorkOrderId id;
    private CommunityId community;
    private @Nullable PropertyId property;
    private @Nullable Reported report;
    private @Nullable Stated stated;
    private String category;
    private Priority priority = Priority.P3;
    private @Nullable Payer payer;
    private WorkOrderState state = WorkOrderState.REPORTED;
    private Instant reportedAt;
    private @Nullable Instant urgedAt;
    private final Clocks clocks = new Clocks();
    private final Hands hands = new Hands();
    private final Bill bill = new Bill();
    private final Aftercare aftercare = new Aftercare();
    private final Set<String> files = new LinkedHashSet<>();

    boolean exists() {
        return id != null;
    }

    WorkOrderId id() {
        return Objects.requireNonNull(id);
    }

    CommunityId community() {
        return community;
    }

    @Nullable PropertyId property() {
        return property;
    }

    @Nullable Reported report() {
        return report;
    }

    @Nullable Stated stated() {
        return stated;
    }

    String category() {
        return category;
    }

    Priority priority() {
        return priority;
    }

    WorkOrderState state() {
        return state;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    @Nullable Instant urgedAt() {
        return urgedAt;
    }

    Clocks clocks() {
        return clocks;
    }

    Hands hands() {
        return hands;
    }

    Aftercare aftercare() {
        return aftercare;
    }

    Bill bill() {
        return bill;
    }

    Set<String> files() {
        return files;
    }

    /** Whether the one who pays has to agree before anybody begins. */
    boolean needsQuote() {
        return payer == Payer.CHARGEABLE || payer == Payer.RESPONSIBLE_PARTY;
    }

    /** Under whose key the words about this order are sealed. */
    PersonId voice() {
        PersonId person = report == null ? null : report.reporter().person();
        return person == null ? new PersonId(id().value()) : person;
    }

    void evolve(WorkOrderEvent event) {
        state = state.after(event);
        switch (event) {
            case Reported it -> begin(it);
            case Stated it -> begin(it);
            case WorkOrderEvent.Triaged it -> triage(it);
            case WorkOrderEvent.Urged it -> urgedAt = it.at();
            case WorkOrderEvent.Attached it -> files.add(it.file().sha256());
            case WorkOrderEvent.ClockMissed it -> clocks.miss(it.clock(), it.due());
            case WorkOrderEvent.Cancelled _, WorkOrderEvent.ClosingStated _ -> clocks.end();
            case DispatchEvent it -> {
                hands.evolve(it);
                clocks.evolve(it);
            }
            case RepairEvent it -> {
                hands.evolve(it);
                bill.evolve(it);
                aftercare.evolve(it);
                clocks.evolve(it);
            }
            case AcceptanceEvent it -> {
                aftercare.evolve(it);
                clocks.evolve(it);
            }
        }
    }

    private void begin(Reported it) {
        id = it.order();
        report = it;
        community = it.community();
        property = it.property();
        category = it.category();
        priority = it.priority();
        reportedAt = it.at();
        clocks.set(it.dues());
    }

    private void begin(Stated it) {
        id = it.order();
        stated = it;
        community = it.community();
        category = it.category();
        reportedAt = it.at();
        if (it.due() != null) {
            clocks.set(List.of(it.due()));
        }
        if (it.closedAt() != null) {
            clocks.end();
        }
    }

    private void triage(WorkOrderEvent.Triaged it) {
        category = it.category();
        priority = it.priority();
        payer = it.payer();
        clocks.set(it.dues());
    }
}
