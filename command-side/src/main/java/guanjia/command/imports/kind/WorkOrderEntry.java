package guanjia.command.imports.kind;

import guanjia.command.claim.Unique;
import guanjia.command.door.Command;
import guanjia.command.workorder.ReportCommand.State;
import guanjia.command.workorder.StatedOrder;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work order as a row states it. */
record WorkOrderEntry(StatedOrder stated, List<String> flags) implements Entry {

    @Override
    public Unique key() {
        return stated.key();
    }

    @Override
    public CommunityId community(UUID thing) {
        return stated.community();
    }

    @Override
    public Set<UUID> alsoReads() {
        return Set.of(stated.community().value());
    }

    @Override
    public State register(UUID thing, LocalDate today, LocalDate first) {
        return state(thing);
    }

    /** Only that an open order was closed there is news. */
    @Override
    public @Nullable Command correct(UUID thing, List<Event> history, String reason) {
        WorkOrderState state = WorkOrderState.REPORTED;
        for (Event event : history) {
            if (event instanceof WorkOrderEvent more) {
                state = state.after(more);
            }
        }
        return state.isOver() || stated.closedAt() == null ? null : state(thing);
    }

    private State state(UUID thing) {
        return new State(new WorkOrderId(thing), stated);
    }
}
