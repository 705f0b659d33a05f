package guanjia.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can happen to a bill run: a period charged to all units of communities. */
public sealed interface BillRunEvent extends Event {

    BillRunId run();

    /**
     * What a run comes to.
     *
     * @param accounts that are charged anything
     * @param charges one for each item, period and payer of a unit
     * @param exceptions what a person should look at
     */
    record Totals(long accounts, long charges, Money gross, Money tax, long exceptions) {

        /** Before the first account. */
        public static final Totals NONE = new Totals(0, 0, Money.ZERO, Money.ZERO, 0);

        /** What both come to together. */
        public Totals plus(Totals more) {
            return new Totals(
                    accounts + more.accounts,
                    charges + more.charges,
                    gross.plus(more.gross),
                    tax.plus(more.tax),
                    exceptions + more.exceptions);
        }
    }

    /**
     * What a run comes to for one item, beside the period before.
     *
     * @param lastCharges that the same units have for the period before
     */
    record ItemTotals(
            FeeItem item,
            long charges,
            Money gross,
            Money tax,
            long lastCharges,
            Money lastGross) {}

    /** Why a person should look at a unit. */
    enum FindingKind {
        /** No standard is for a unit like this. */
        NO_FEE,
        /** The register does not say how much there is to charge, such as the area. */
        NO_QUANTITY,
        /** A meter was not read within the period, or the unit has none. */
        NO_READING,
        /** What the standard counts must be stated for each unit; no run can. */
        STATED_BY_HAND,
        /** The amount is far from that of the period before. */
        IMPLAUSIBLE,
        /** Nobody is known by name who owes it. */
        NO_OWNER,
        /** The account did not take the charges. */
        REFUSED
    }

    /**
     * A unit that a person should look at.
     *
     * @param item code of the fee item; null when it is about the unit as a whole
     * @param amount that it comes to, when that is the doubt
     * @param last what it came to in the period before
     * @param refusal the stable type of the reason, when the account refused
     */
    record Finding(
            FindingKind kind,
            CommunityId community,
            PropertyId property,
            @Nullable String item,
            @Nullable Money amount,
            @Nullable Money last,
            @Nullable String refusal) {}

    /** The unit up to which a run has come, in its order: by community, then by unit. */
    record Reached(CommunityId community, PropertyId property) {}

    /**
     * A run was planned; it is computed next, without charging anybody.
     *
     * @param items codes of the fee items; empty for all that are charged regularly
     * @param period everything is charged whose own period begins in these days, or ends in them
     *     when it is charged behind
     * @param since periods missed from this day on are charged too; null when none are made up for
     */
    @StoredAs("bill-run.planned")
    record Planned(
            BillRunId run,
            List<CommunityId> communities,
            List<String> items,
            BillingPeriod period,
            @Nullable LocalDate since)
            implements BillRunEvent {
        public Planned {
            communities = List.copyOf(communities);
            items = List.copyOf(items);
        }
    }

    /** Something has changed since it was computed: it is computed again. */
    @StoredAs("bill-run.preview-asked")
    record PreviewAsked(BillRunId run) implements BillRunEvent {}

    /**
     * It was computed without charging anybody.
     *
     * @param findings how many there are, by {@link FindingKind}
     * @param tariff fingerprint of the standards and versions it was computed by
     * @param fingerprint of everything it would charge
     */
    @StoredAs("bill-run.previewed")
    record Previewed(
            BillRunId run,
            Totals totals,
            List<ItemTotals> items,
            Map<String, Long> findings,
            String tariff,
            String fingerprint)
            implements BillRunEvent {
        public Previewed {
            items = List.copyOf(items);
            findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        }
    }

    /** Units that a person should look at; of very many the first ones are named. */
    @StoredAs("bill-run.findings-listed")
    record FindingsListed(BillRunId run, List<Finding> findings) implements BillRunEvent {
        public FindingsListed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Somebody let it charge.
     *
     * @param expected what the preview came to
     */
    @StoredAs("bill-run.published")
    record Published(BillRunId run, Totals expected) implements BillRunEvent {}

    /**
     * A part of the units is computed, charged or taken back. Stored together with what it did to
     * them, so a run that is cut off goes on behind the last of these and charges nobody twice.
     *
     * @param done so far
     */
    @StoredAs("bill-run.progressed")
    record Progressed(BillRunId run, Totals done, Reached last) implements BillRunEvent {}

    /** It waits. */
    @StoredAs("bill-run.paused")
    record Paused(BillRunId run) implements BillRunEvent {}

    /** It goes on behind the last unit it dealt with. */
    @StoredAs("bill-run.resumed")
    record Resumed(BillRunId run) implements BillRunEvent {}

    /** Everything is charged. */
    @StoredAs("bill-run.finished")
    record Finished(BillRunId run, Totals totals) implements BillRunEvent {}

    /**
     * It could not go on; a person can let it.
     *
     * @param problem the stable type of the reason
     */
    @StoredAs("bill-run.failed")
    record Failed(BillRunId run, String problem) implements BillRunEvent {}

    /** It was given up before it charged anything. */
    @StoredAs("bill-run.cancelled")
    record Cancelled(BillRunId run) implements BillRunEvent {}

    /** Everything it charged is being taken back. */
    @StoredAs("bill-run.reversal-started")
    record ReversalStarted(BillRunId run) implements BillRunEvent {}

    /** Everything it charged is taken back. */
    @StoredAs("bill-run.reversed")
    record Reversed(BillRunId run, Totals totals) implements BillRunEvent {}
}
