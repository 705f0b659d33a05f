package guanjia.command.workorder;

import guanjia.command.door.Command;
import guanjia.events.WorkOrderId;

/** What can be asked of work orders. */
public sealed interface WorkOrderCommand extends Command
        permits ReportCommand, DispatchCommand, RepairCommand, AcceptanceCommand {

    WorkOrderId order();
}
