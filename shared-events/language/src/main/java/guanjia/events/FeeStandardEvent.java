package guanjia.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a fee standard. Versions are counted from 1 and never edited once approved.
 */
public sealed interface FeeStandardEvent extends Event {

    FeeStandardId standard();

    /**
     * The units a standard is for.
     *
     * @param usages empty for all
     * @param buildings empty for all
     */
    record Scope(Set<Usage> usages, List<String> buildings) {
        public Scope {
            usages = Set.copyOf(usages);
            buildings = List.copyOf(buildings);
        }
    }

    /** A fee item of a community got a standard, as yet without a version in force. */
    @StoredAs("fee-standard.opened")
    record Opened(
            FeeStandardId standard, CommunityId community, FeeItem item, String name, Scope scope)
            implements FeeStandardEvent {}

    /**
     * Somebody proposed a version.
     *
     * @param from the first day it is to be in force
     * @param by the user who proposed it, and who may not approve it
     */
    @StoredAs("fee-standard.version-proposed")
    record VersionProposed(
            FeeStandardId standard, int version, LocalDate from, FeeTerms terms, String by)
            implements FeeStandardEvent {}

    /** The proposal was changed before anybody decided about it. */
    @StoredAs("fee-standard.version-revised")
    record VersionRevised(
            FeeStandardId standard, int version, LocalDate from, FeeTerms terms, String by)
            implements FeeStandardEvent {}

    /** Another person approved the version. */
    @StoredAs("fee-standard.version-approved")
    record VersionApproved(FeeStandardId standard, int version) implements FeeStandardEvent {}

    /** The version was turned down; a later one may be proposed. */
    @StoredAs("fee-standard.version-rejected")
    record VersionRejected(FeeStandardId standard, int version) implements FeeStandardEvent {}

    /** The owners can see the version, and bills are made from it, from its first day on. */
    @StoredAs("fee-standard.version-published")
    record VersionPublished(FeeStandardId standard, int version, LocalDate from)
            implements FeeStandardEvent {}

    /**
     * Days were charged by this standard: no version may begin in them any more.
     *
     * @param run null when a person charged it
     */
    @StoredAs("fee-standard.billed")
    record Billed(FeeStandardId standard, BillingPeriod period, @Nullable BillRunId run)
            implements FeeStandardEvent {}

    /**
     * A bill run or a single charge was taken back, and with it what it had charged by this
     * standard. What is charged as often as it was taken back is not charged any more.
     *
     * @param run null when a person had charged it
     */
    @StoredAs("fee-standard.billing-withdrawn")
    record BillingWithdrawn(FeeStandardId standard, BillingPeriod period, @Nullable BillRunId run)
            implements FeeStandardEvent {}

    /** Nothing is charged by this standard behind a day. */
    @StoredAs("fee-standard.ended")
    record Ended(FeeStandardId standard, LocalDate until) implements FeeStandardEvent {}
}
