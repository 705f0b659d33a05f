package guanjia.query.workorder;

import guanjia.events.AcceptanceEvent;
import guanjia.events.DispatchEvent;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.RepairEvent;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Attached;
import guanjia.events.WorkOrderEvent.Cancelled;
import guanjia.events.WorkOrderEvent.ClockMissed;
import guanjia.events.WorkOrderEvent.ClosingStated;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderEvent.Stated;
import guanjia.events.WorkOrderEvent.Triaged;
import guanjia.events.WorkOrderEvent.Urged;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what one event of an order changes. */
final class OrderRows {

    static final String TABLE = "work_order";

    private static final String INSERT =
            """
            insert into work_order (work_order, community, property, place, category, title, voice,
                words, reporter, reporter_name, reporter_phone, source, priority, state, team,
                reference, outcome, parent, reported_at, completed_at, closed_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FILE =
            """
            insert into work_order_file (work_order, sha256, media_type, bytes, moment, attached_at)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final WorkOrderId order;
    private final Recorded recorded;
    private final Rows rows;

    OrderRows(WorkOrderId order, Recorded recorded, Rows rows) {
        this.order = order;
        this.recorded = recorded;
        this.rows = rows;
    }

    void change(WorkOrderEvent event) {
        switch (event) {
            case Reported it -> report(it);
            case Stated it -> state(it);
            case Triaged it ->
                    set(
                            event,
                            "category = ?, priority = ?, payer = ?,"
                                    + " state = case state when 'REPORTED' then 'TRIAGED'"
                                    + " else state end",
                            it.category(),
                            it.priority(),
                            it.payer());
            case Urged _ -> set(event, "urged = urged + 1");
            case ClockMissed _ -> set(event, "missed = missed + 1");
            case Cancelled it -> set(event, "closed_at = ?", it.at());
            case ClosingStated it ->
                    set(
                            event,
                            "closed_at = ?, completed_at = ?, outcome = ?",
                            it.at(),
                            it.at(),
                            it.outcome());
            case Attached it -> attach(it);
            case DispatchEvent it -> dispatch(it);
            case RepairEvent it -> new RepairRows(this).change(it);
            case AcceptanceEvent it -> new AcceptanceRows(this).change(it);
        }
        dues(event).forEach(this::due);
    }

    /** Changes columns of the order, and its state where the event alone tells the new one. */
    void set(WorkOrderEvent event, String columns, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(java.util.Arrays.asList(values));
        StringBuilder sql = new StringBuilder("update work_order set ").append(columns);
        WorkOrderState state = WorkOrderState.REPORTED.after(event);
        if (state == WorkOrderState.CLOSED.after(event)) {
            sql.append(columns.isEmpty() ? "" : ", ").append("state = ?");
            all.add(state);
        }
        sql.append(columns.isEmpty() && all.isEmpty() ? "" : ", ").append("position = ?");
        all.add(recorded.position());
        all.add(order);
        rows.change(TABLE, order, sql.append(" where work_order = ?").toString(), all.toArray());
    }

    Rows rows() {
        return rows;
    }

    long position() {
        return recorded.position();
    }

    static @Nullable String plain(@Nullable Personal value) {
        return value == null ? null : value.value();
    }

    private void report(Reported it) {
        PersonId voice = voice(it);
        insert(
                it,
                it.community(),
                it.property(),
                it.place(),
                it.category(),
                it.title(),
                voice,
                plain(it.words()),
                it.reporter().person(),
                plain(it.reporter().name()),
                plain(it.reporter().phone()),
                it.source(),
                it.priority(),
                WorkOrderState.REPORTED,
                null,
                null,
                null,
                it.parent(),
                it.at(),
                null,
                null);
    }

    private void state(Stated it) {
        insert(
                it,
                it.community(),
                null,
                it.place(),
                it.category(),
                it.title(),
                null,
                null,
                null,
                null,
                null,
                Source.IMPORTED,
                WorkOrderEvent.Priority.P3,
                WorkOrderState.REPORTED.after(it),
                it.team(),
                it.reference(),
                it.outcome(),
                null,
                it.at(),
                it.closedAt(),
                it.closedAt());
    }

    private void insert(WorkOrderEvent first, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(first.order());
        all.addAll(java.util.Arrays.asList(values));
        all.add(recorded.position());
        rows.change(TABLE, order, INSERT, all.toArray());
    }

    private void attach(Attached it) {
        rows.change(
                "work_order_file",
                List.of(order, it.file().sha256()),
                FILE,
                order,
                it.file().sha256(),
                it.file().mediaType(),
                it.file().bytes(),
                it.moment(),
                it.at());
        set(it, "files = files + 1");
    }

    private void dispatch(DispatchEvent event) {
        switch (event) {
            case DispatchEvent.Dispatched it -> set(event, "technician = ?", it.technician());
            case DispatchEvent.Transferred it -> set(event, "technician = ?", it.to());
            case DispatchEvent.Grabbed it -> accept(event, it.technician());
            case DispatchEvent.Accepted it -> accept(event, it.technician());
            case DispatchEvent.Rejected _ -> set(event, "technician = null");
        }
    }

    /** A transfer does not begin the clock anew: who accepted first ended it. */
    private void accept(DispatchEvent event, Object technician) {
        set(
                event,
                "technician = ?, accepted_at = coalesce(accepted_at, ?)",
                technician,
                event.at());
    }

    private void due(Due due) {
        String column =
                switch (due.clock()) {
                    case RESPONSE -> "response_due";
                    case ARRIVAL -> "arrival_due";
                    case COMPLETION -> "completion_due";
                };
        rows.change(
                TABLE,
                order,
                "update work_order set " + column + " = ? where work_order = ?",
                due.at(),
                order);
    }

    private static List<Due> dues(WorkOrderEvent event) {
        return switch (event) {
            case Reported it -> it.dues();
            case Triaged it -> it.dues();
            case Stated it -> it.due() == null ? List.of() : List.of(it.due());
            case RepairEvent.QuoteApproved it -> it.dues();
            case RepairEvent.QuoteDeclined it -> it.dues();
            case RepairEvent.Resumed it -> it.dues();
            case AcceptanceEvent.ReworkDemanded it -> it.dues();
            default -> List.of();
        };
    }

    /** Under whose key the words of the order are sealed. */
    private static PersonId voice(Reported it) {
        PersonId person = it.reporter().person();
        return person == null ? new PersonId(it.order().value()) : person;
    }
}
