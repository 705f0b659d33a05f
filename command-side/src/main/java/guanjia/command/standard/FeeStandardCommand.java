package guanjia.command.standard;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a fee standard. */
public sealed interface FeeStandardCommand extends Command {

    FeeStandardId standard();

    /** Makes a standard with its first version as a proposal. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Open(
            @TargetAggregateIdentifier FeeStandardId standard,
            CommunityId community,
            FeeItem item,
            String name,
            Scope scope,
            LocalDate from,
            FeeTerms terms)
            implements FeeStandardCommand {}

    /** Proposes a further version. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Propose(
            @TargetAggregateIdentifier FeeStandardId standard, LocalDate from, FeeTerms terms)
            implements FeeStandardCommand {}

    /** Changes a proposal nobody has decided about. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Revise(
            @TargetAggregateIdentifier FeeStandardId standard,
            int version,
            LocalDate from,
            FeeTerms terms)
            implements FeeStandardCommand {}

    /** Agrees to a version that somebody else proposed. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Approve(@TargetAggregateIdentifier FeeStandardId standard, int version)
            implements FeeStandardCommand {}

    /** Turns a version down. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Reject(@TargetAggregateIdentifier FeeStandardId standard, int version, String reason)
            implements FeeStandardCommand {}

    /** Puts an approved version in force from its first day on, for owners to see. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Publish(@TargetAggregateIdentifier FeeStandardId standard, int version)
            implements FeeStandardCommand {}

    /** Ends the standard behind a day. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record End(@TargetAggregateIdentifier FeeStandardId standard, LocalDate until, String reason)
            implements FeeStandardCommand {}

    /**
     * Says that days are charged by this standard. A bill run sends it in the transaction in which
     * it is published.
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record RecordBilling(
            @TargetAggregateIdentifier FeeStandardId standard,
            BillingPeriod period,
            @Nullable BillRunId run)
            implements FeeStandardCommand {}

    /** Says that a bill run was taken back. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record WithdrawBilling(@TargetAggregateIdentifier FeeStandardId standard, BillRunId run)
            implements FeeStandardCommand {}
}
