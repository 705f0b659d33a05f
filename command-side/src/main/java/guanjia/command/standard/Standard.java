package guanjia.command.standard;

import guanjia.command.standard.Versions.Phase;
import guanjia.command.standard.Versions.Version;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events say of one fee standard. */
@SuppressWarnings("NullAway.Init") // Everything is told by the first event.
final class Standard {

    /** Days that were charged, and how many times they were and were not taken back. */
    record Billing(BillingPeriod period, @Nullable BillRunId run, int times) {
        boolean is(BillingPeriod other, @Nullable BillRunId by) {
            return period.equals(other) && Objects.equals(run, by);
        }
    }

    private FeeStandardId id;
    private CommunityId community;
    private FeeItem item;
    private String name;
    private FeeStandardEvent.Scope scope;
    private @Nullable LocalDate until;
    private final Versions versions = new Versions();
    private final List<Billing> billings = new ArrayList<>();

    FeeStandardId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    FeeItem item() {
        return item;
    }

    String name() {
        return name;
    }

    FeeStandardEvent.Scope scope() {
        return scope;
    }

    @Nullable LocalDate until() {
        return until;
    }

    Versions versions() {
        return versions;
    }

    /** The last day that is charged. */
    @Nullable LocalDate billedThrough() {
        return billings.stream()
                .map(billing -> billing.period().to())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The runs that charged by it and were not taken back. */
    Set<BillRunId> runs() {
        Set<BillRunId> runs = new HashSet<>();
        for (Billing billing : billings) {
            if (billing.run() != null) {
                runs.add(billing.run());
            }
        }
        return runs;
    }

    List<Billing> billings() {
        return List.copyOf(billings);
    }

    boolean isBilled(BillingPeriod period, @Nullable BillRunId run) {
        return billings.stream().anyMatch(billing -> billing.is(period, run));
    }

    private void bill(BillingPeriod period, @Nullable BillRunId run, int more) {
        int times = more;
        for (Billing billing : List.copyOf(billings)) {
            if (billing.is(period, run)) {
                times += billing.times();
                billings.remove(billing);
            }
        }
        if (times > 0) {
            billings.add(new Billing(period, run, times));
        }
    }

    void evolve(FeeStandardEvent event) {
        switch (event) {
            case FeeStandardEvent.Opened first -> {
                id = first.standard();
                community = first.community();
                item = first.item();
                name = first.name();
                scope = first.scope();
            }
            case FeeStandardEvent.VersionProposed(_, var number, var from, var terms, var by) ->
                    versions.put(new Version(number, from, terms, by, Phase.PROPOSED));
            case FeeStandardEvent.VersionRevised(_, var number, var from, var terms, var by) ->
                    versions.put(new Version(number, from, terms, by, Phase.PROPOSED));
            case FeeStandardEvent.VersionApproved(_, var number) ->
                    versions.move(number, Phase.APPROVED);
            case FeeStandardEvent.VersionRejected(_, var number) ->
                    versions.move(number, Phase.REJECTED);
            case FeeStandardEvent.VersionPublished(_, var number, _) ->
                    versions.move(number, Phase.PUBLISHED);
            case FeeStandardEvent.Billed(_, var period, var run) -> bill(period, run, 1);
            case FeeStandardEvent.BillingWithdrawn(_, var period, var run) -> bill(period, run, -1);
            case FeeStandardEvent.Ended(_, var last) -> until = last;
        }
    }
}
