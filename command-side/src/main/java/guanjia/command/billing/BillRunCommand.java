package guanjia.command.billing;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.ItemTotals;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a bill run. */
public sealed interface BillRunCommand extends Command {

    BillRunId run();

    /**
     * Plans a run and has it computed.
     *
     * @param items codes; empty for all that are charged regularly
     * @param since makes up for periods missed from this day on; null for none
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Plan(
            @TargetAggregateIdentifier BillRunId run,
            List<CommunityId> communities,
            List<String> items,
            BillingPeriod period,
            @Nullable LocalDate since)
            implements BillRunCommand {
        public Plan {
            communities = List.copyOf(communities);
            items = List.copyOf(items);
        }
    }

    /** Has it computed again. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Preview(@TargetAggregateIdentifier BillRunId run) implements BillRunCommand {}

    /** Reports what it comes to. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Report(
            @TargetAggregateIdentifier BillRunId run,
            Totals totals,
            List<ItemTotals> items,
            Map<String, Long> counts,
            List<Finding> findings,
            String tariff,
            String fingerprint)
            implements BillRunCommand {
        public Report {
            items = List.copyOf(items);
            counts = Map.copyOf(counts);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Lets it charge.
     *
     * @param fingerprint of the preview that was looked at
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Publish(@TargetAggregateIdentifier BillRunId run, String fingerprint)
            implements BillRunCommand {}

    /**
     * Reports a batch, in the transaction of what it did.
     *
     * @param before where the run stood; anywhere else means that another worker is at it
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Advance(
            @TargetAggregateIdentifier BillRunId run,
            @Nullable Reached before,
            Totals done,
            Reached last,
            List<Finding> findings)
            implements BillRunCommand {
        public Advance {
            findings = List.copyOf(findings);
        }
    }

    /** Reports that no unit is left to charge, or to take charges back from. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Finish(@TargetAggregateIdentifier BillRunId run, Totals done)
            implements BillRunCommand {}

    /** Reports that it cannot go on. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Fail(@TargetAggregateIdentifier BillRunId run, String problem)
            implements BillRunCommand {}

    /** Stops it between two batches. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Pause(@TargetAggregateIdentifier BillRunId run) implements BillRunCommand {}

    /** Lets it go on. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Resume(@TargetAggregateIdentifier BillRunId run) implements BillRunCommand {}

    /** Gives it up before it is published. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Cancel(@TargetAggregateIdentifier BillRunId run, String reason)
            implements BillRunCommand {}

    /** Takes back everything it charged. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Reverse(@TargetAggregateIdentifier BillRunId run, String reason)
            implements BillRunCommand {}
}
