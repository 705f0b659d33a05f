package guanjia.command.billing;

import guanjia.command.billing.RunState.Phase;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.BillRunEvent;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.FindingsListed;
import guanjia.events.BillRunEvent.Previewed;
import guanjia.events.BillRunEvent.Progressed;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Decides what becomes of a run: nothing is charged that nobody has seen computed, and what is
 * charged is taken back as a whole or stands.
 */
final class RunDecisions {

    private static final int COMMUNITIES_MAX = 5_000;
    private static final int ITEMS_MAX = 50;
    private static final int CODE_LENGTH_MAX = 60;
    private static final int MONTHS_AHEAD_MAX = 12;
    private static final int FINDINGS_IN_ONE_EVENT = 200;

    private static final Set<PeriodKind> KINDS =
            EnumSet.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    private RunDecisions() {}

    static BillRunEvent decide(BillRunCommand.Plan plan, Asked asked) {
        Input.count("communities", plan.communities(), 1, COMMUNITIES_MAX);
        plan.communities().forEach(asked::mustReach);
        Input.count("items", plan.items(), 0, ITEMS_MAX);
        plan.items().forEach(code -> Input.required("items", code, CODE_LENGTH_MAX));
        BillingPeriod period = plan.period();
        Input.plannedDay("from", period.from(), asked);
        boolean whole =
                KINDS.contains(period.kind())
                        && period.from().getDayOfMonth() == 1
                        && period.equals(BillingPeriod.beginning(period.kind(), period.from()));
        CommandRefused.unless(whole, new BillRunRefusal.PeriodNotWhole(period.from(), period.to()));
        LocalDate latest = asked.today().plusMonths(MONTHS_AHEAD_MAX);
        CommandRefused.unless(
                !period.from().isAfter(latest),
                new BillRunRefusal.TooFarAhead(period.from(), latest));
        if (plan.since() != null) {
            Input.plannedDay("since", plan.since(), asked);
            CommandRefused.unless(
                    plan.since().isBefore(period.from()),
                    new BillRunRefusal.SinceNotBefore(plan.since(), period.from()));
        }
        return new BillRunEvent.Planned(
                plan.run(),
                plan.communities().stream().distinct().toList(),
                plan.items().stream().map(String::strip).distinct().toList(),
                period,
                plan.since());
    }

    static BillRunEvent preview(RunState state) {
        mustNotBePublished(state);
        CommandRefused.unless(state.phase() == Phase.PREVIEWED, new BillRunRefusal.NotPreviewed());
        return new BillRunEvent.PreviewAsked(state.id());
    }

    static List<BillRunEvent> report(RunState state, BillRunCommand.Report report) {
        mustWork(state, Phase.PLANNED);
        List<BillRunEvent> events = listed(state.id(), report.findings());
        events.add(
                new Previewed(
                        state.id(),
                        report.totals(),
                        report.items(),
                        report.counts(),
                        report.tariff(),
                        report.fingerprint()));
        return events;
    }

    static BillRunEvent publish(RunState state, BillRunCommand.Publish publish) {
        mustNotBePublished(state);
        CommandRefused.unless(state.phase() == Phase.PREVIEWED, new BillRunRefusal.NotPreviewed());
        CommandRefused.unless(
                state.fingerprint().equals(publish.fingerprint()),
                new BillRunRefusal.PreviewOutdated());
        CommandRefused.unless(state.expected().charges() > 0, new BillRunRefusal.NothingToCharge());
        return new BillRunEvent.Published(state.id(), state.expected());
    }

    static List<BillRunEvent> advance(RunState state, BillRunCommand.Advance advance) {
        CommandRefused.unless(state.works(), new BillRunRefusal.NotRunning());
        // Computing begins anew when it was cut off, for it leaves nothing behind.
        boolean anew = state.phase() == Phase.PLANNED && advance.before() == null;
        CommandRefused.unless(
                anew || Objects.equals(advance.before(), state.last()),
                new BillRunRefusal.NotRunning());
        List<BillRunEvent> events = listed(state.id(), advance.findings());
        events.add(new Progressed(state.id(), advance.done(), advance.last()));
        return events;
    }

    static BillRunEvent finish(RunState state, BillRunCommand.Finish finish) {
        CommandRefused.unless(
                state.works()
                        && state.phase() != Phase.PLANNED
                        && state.done().equals(finish.done()),
                new BillRunRefusal.NotRunning());
        return state.phase() == Phase.PUBLISHED
                ? new BillRunEvent.Finished(state.id(), finish.done())
                : new BillRunEvent.Reversed(state.id(), finish.done());
    }

    static BillRunEvent fail(RunState state, BillRunCommand.Fail fail) {
        CommandRefused.unless(state.works(), new BillRunRefusal.NotRunning());
        return new BillRunEvent.Failed(state.id(), fail.problem());
    }

    static BillRunEvent pause(RunState state) {
        CommandRefused.unless(
                state.works() && state.phase() != Phase.PLANNED, new BillRunRefusal.NotRunning());
        return new BillRunEvent.Paused(state.id());
    }

    static BillRunEvent resume(RunState state) {
        CommandRefused.unless(state.waits(), new BillRunRefusal.NotWaiting());
        return new BillRunEvent.Resumed(state.id());
    }

    static BillRunEvent cancel(RunState state, BillRunCommand.Cancel cancel) {
        Input.reason(cancel.reason());
        mustNotBePublished(state);
        return new BillRunEvent.Cancelled(state.id());
    }

    static BillRunEvent reverse(RunState state, BillRunCommand.Reverse reverse) {
        Input.reason(reverse.reason());
        switch (state.phase()) {
            case PLANNED, PREVIEWED -> throw new CommandRefused(new BillRunRefusal.NotPublished());
            case CANCELLED, REVERSING, REVERSED ->
                    throw new CommandRefused(new BillRunRefusal.Over());
            case PUBLISHED, FINISHED -> {}
        }
        return new BillRunEvent.ReversalStarted(state.id());
    }

    private static void mustNotBePublished(RunState state) {
        switch (state.phase()) {
            case PUBLISHED, FINISHED ->
                    throw new CommandRefused(new BillRunRefusal.AlreadyPublished());
            case CANCELLED, REVERSING, REVERSED ->
                    throw new CommandRefused(new BillRunRefusal.Over());
            case PLANNED, PREVIEWED -> {}
        }
    }

    private static void mustWork(RunState state, Phase phase) {
        CommandRefused.unless(
                state.works() && state.phase() == phase, new BillRunRefusal.NotRunning());
    }

    private static List<BillRunEvent> listed(BillRunId run, List<Finding> findings) {
        List<BillRunEvent> events = new ArrayList<>();
        for (int from = 0; from < findings.size(); from += FINDINGS_IN_ONE_EVENT) {
            int to = Math.min(findings.size(), from + FINDINGS_IN_ONE_EVENT);
            events.add(new FindingsListed(run, findings.subList(from, to)));
        }
        return events;
    }
}
