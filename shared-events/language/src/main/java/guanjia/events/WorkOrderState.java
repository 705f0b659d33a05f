package guanjia.events;

import guanjia.events.AcceptanceEvent.FollowedUp;
import guanjia.events.WorkOrderEvent.Stated;
import java.util.EnumSet;

/** How far a work order is. Both sides tell it from the events in this one way. */
public enum WorkOrderState {
    /** 已报修 */
    REPORTED,
    /** 已分诊: known what it is, how urgent, who pays; nobody has it. */
    TRIAGED,
    /** 已派单: somebody has yet to accept it. */
    DISPATCHED,
    /** 已接单 */
    ACCEPTED,
    /** 已拒单: to be dispatched again. */
    REJECTED,
    /** 已到场 */
    ARRIVED,
    /** 已报价: waits for the one who pays. */
    QUOTED,
    /** 报价已同意 */
    QUOTE_APPROVED,
    /** 施工中 */
    IN_PROGRESS,
    /** 已挂起 */
    SUSPENDED,
    /** 已完工: waits for acceptance. */
    COMPLETED,
    /** 已验收 */
    OWNER_ACCEPTED,
    /** 返工 */
    REWORK,
    /** 已回访 */
    FOLLOWED_UP,
    /** 已关闭 */
    CLOSED,
    /** 已取消 */
    CANCELLED;

    /** The states in which something is still to be repaired. */
    public static EnumSet<WorkOrderState> unfinished() {
        EnumSet<WorkOrderState> all = EnumSet.range(REPORTED, SUSPENDED);
        all.add(REWORK);
        return all;
    }

    /** Whether nothing is left to do. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }

    /** The state behind an event; of the first event it does not matter what was before. */
    public WorkOrderState after(WorkOrderEvent event) {
        return switch (event) {
            case WorkOrderEvent.Reported _ -> REPORTED;
            case Stated stated -> stated.closedAt() == null ? REPORTED : CLOSED;
            case WorkOrderEvent.Triaged _ -> this == REPORTED ? TRIAGED : this;
            case WorkOrderEvent.Cancelled _ -> CANCELLED;
            case WorkOrderEvent.ClosingStated _ -> CLOSED;
            case WorkOrderEvent.Urged _, WorkOrderEvent.Attached _, WorkOrderEvent.ClockMissed _ ->
                    this;
            case DispatchEvent dispatch -> after(dispatch);
            case RepairEvent repair -> after(repair);
            case AcceptanceEvent acceptance -> after(acceptance);
        };
    }

    private static WorkOrderState after(DispatchEvent event) {
        return switch (event) {
            case DispatchEvent.Dispatched _, DispatchEvent.Transferred _ -> DISPATCHED;
            case DispatchEvent.Grabbed _, DispatchEvent.Accepted _ -> ACCEPTED;
            case DispatchEvent.Rejected _ -> REJECTED;
        };
    }

    private WorkOrderState after(RepairEvent event) {
        return switch (event) {
            case RepairEvent.Arrived _, RepairEvent.QuoteDeclined _ -> ARRIVED;
            case RepairEvent.Quoted _ -> QUOTED;
            case RepairEvent.QuoteApproved _ -> QUOTE_APPROVED;
            case RepairEvent.Started _, RepairEvent.Resumed _ -> IN_PROGRESS;
            case RepairEvent.MaterialUsed _ -> this;
            case RepairEvent.Suspended _ -> SUSPENDED;
            case RepairEvent.Completed _, RepairEvent.ForceFinished _ -> COMPLETED;
        };
    }

    private WorkOrderState after(AcceptanceEvent event) {
        return switch (event) {
            case AcceptanceEvent.OwnerAccepted _ -> OWNER_ACCEPTED;
            case AcceptanceEvent.ReworkDemanded _ -> REWORK;
            case AcceptanceEvent.QualityChecked _, AcceptanceEvent.Reopened _ -> this;
            case FollowedUp call -> call.reached() ? FOLLOWED_UP : this;
            case AcceptanceEvent.Closed _ -> CLOSED;
        };
    }
}
