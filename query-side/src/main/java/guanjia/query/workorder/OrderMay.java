package guanjia.query.workorder;

import static guanjia.events.WorkOrderMove.ACCEPT;
import static guanjia.events.WorkOrderMove.ACCEPT_WORK;
import static guanjia.events.WorkOrderMove.APPROVE_QUOTE;
import static guanjia.events.WorkOrderMove.ARRIVE;
import static guanjia.events.WorkOrderMove.ATTACH;
import static guanjia.events.WorkOrderMove.CANCEL;
import static guanjia.events.WorkOrderMove.CHECK_QUALITY;
import static guanjia.events.WorkOrderMove.CLOSE;
import static guanjia.events.WorkOrderMove.COMPLETE;
import static guanjia.events.WorkOrderMove.DECLINE_QUOTE;
import static guanjia.events.WorkOrderMove.DEMAND_REWORK;
import static guanjia.events.WorkOrderMove.DISPATCH;
import static guanjia.events.WorkOrderMove.FOLLOW_UP;
import static guanjia.events.WorkOrderMove.FORCE_FINISH;
import static guanjia.events.WorkOrderMove.GRAB;
import static guanjia.events.WorkOrderMove.QUOTE;
import static guanjia.events.WorkOrderMove.REJECT;
import static guanjia.events.WorkOrderMove.REOPEN;
import static guanjia.events.WorkOrderMove.RESUME;
import static guanjia.events.WorkOrderMove.START;
import static guanjia.events.WorkOrderMove.SUSPEND;
import static guanjia.events.WorkOrderMove.TRANSFER;
import static guanjia.events.WorkOrderMove.TRIAGE;
import static guanjia.events.WorkOrderMove.URGE;
import static guanjia.events.WorkOrderMove.USE_MATERIAL;

import guanjia.access.CurrentUser;
import guanjia.events.Role;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderMove;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the user may do with an order, so that a page offers nothing that would be refused. The
 * command side decides anew in any case.
 *
 * @param moves what is offered now
 * @param recordsForOthers whether the user records a resident's word and has to say how it came
 */
public record OrderMay(Set<WorkOrderMove> moves, boolean recordsForOthers) {

    private static final Set<WorkOrderMove> OF_THE_DESK =
            EnumSet.of(
                    TRIAGE,
                    DISPATCH,
                    TRANSFER,
                    APPROVE_QUOTE,
                    DECLINE_QUOTE,
                    ACCEPT_WORK,
                    DEMAND_REWORK,
                    CHECK_QUALITY,
                    FOLLOW_UP,
                    CLOSE,
                    REOPEN,
                    CANCEL,
                    URGE,
                    ATTACH);
    private static final Set<WorkOrderMove> OF_THE_HAND =
            EnumSet.of(
                    ACCEPT,
                    REJECT,
                    TRANSFER,
                    ARRIVE,
                    QUOTE,
                    START,
                    USE_MATERIAL,
                    SUSPEND,
                    RESUME,
                    COMPLETE);
    private static final Set<WorkOrderMove> OF_A_RESIDENT =
            EnumSet.of(
                    APPROVE_QUOTE,
                    DECLINE_QUOTE,
                    ACCEPT_WORK,
                    DEMAND_REWORK,
                    REOPEN,
                    CANCEL,
                    URGE,
                    ATTACH);

    public OrderMay {
        moves = Set.copyOf(moves);
    }

    public boolean can(String move) {
        return moves.contains(WorkOrderMove.valueOf(move));
    }

    static OrderMay of(OrderView view, LocalDate today) {
        CurrentUser user = CurrentUser.get();
        OrderRow order = view.order();
        boolean mine = user.id().value().equals(order.technician());
        EnumSet<WorkOrderMove> moves = ofRoles(user, mine);
        moves.removeIf(move -> !move.isAllowedIn(order.state()));
        if (mine) {
            moves.removeAll(EnumSet.of(ACCEPT_WORK, CHECK_QUALITY, FOLLOW_UP));
        }
        beyondTheState(view, today, moves);
        return new OrderMay(moves, user.resident() == null && order.property() != null);
    }

    private static EnumSet<WorkOrderMove> ofRoles(CurrentUser user, boolean mine) {
        EnumSet<WorkOrderMove> moves = EnumSet.noneOf(WorkOrderMove.class);
        if (user.hasAny(Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR)) {
            moves.addAll(OF_THE_DESK);
        }
        if (user.hasAny(Role.MANAGER, Role.ADMINISTRATOR)) {
            moves.addAll(OF_THE_HAND);
            moves.add(FORCE_FINISH);
        }
        if (user.hasAny(Role.TECHNICIAN, Role.CLEANER)) {
            moves.add(GRAB);
            moves.add(ATTACH);
            if (mine) {
                moves.addAll(OF_THE_HAND);
            }
        }
        if (user.hasAny(Role.GUARD)) {
            moves.add(ATTACH);
        }
        if (user.hasAny(Role.RESIDENT)) {
            moves.addAll(OF_A_RESIDENT);
        }
        return moves;
    }

    /** What asks for more than a state. */
    private static void beyondTheState(
            OrderView view, LocalDate today, EnumSet<WorkOrderMove> moves) {
        Payer payer = view.order().payer();
        boolean paid = payer == Payer.CHARGEABLE || payer == Payer.RESPONSIBLE_PARTY;
        if (paid && view.cost().agreed() == null) {
            moves.remove(START);
        }
        if (view.after().started()) {
            moves.remove(CANCEL);
        }
        LocalDate warranty = view.after().warrantyUntil();
        if (warranty == null || today.isAfter(warranty) || view.after().again() != null) {
            moves.remove(REOPEN);
        }
    }
}
