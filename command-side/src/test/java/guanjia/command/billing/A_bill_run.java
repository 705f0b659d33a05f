package guanjia.command.billing;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.billing.BillRunCommand.Advance;
import guanjia.command.billing.BillRunCommand.Cancel;
import guanjia.command.billing.BillRunCommand.Fail;
import guanjia.command.billing.BillRunCommand.Finish;
import guanjia.command.billing.BillRunCommand.Pause;
import guanjia.command.billing.BillRunCommand.Plan;
import guanjia.command.billing.BillRunCommand.Publish;
import guanjia.command.billing.BillRunCommand.Report;
import guanjia.command.billing.BillRunCommand.Resume;
import guanjia.command.billing.BillRunCommand.Reverse;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.Input;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.Refusal;
import guanjia.command.reckoning.Terms;
import guanjia.command.standard.FeeStandardCommand;
import guanjia.command.standard.FeeStandardRefusal;
import guanjia.events.BillRunEvent;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class A_bill_run {

    private static final CommunityId GARDEN = new CommunityId(Ids.next());
    private static final FeeStandardId STANDARD = new FeeStandardId(Ids.next());
    private static final BillRunId RUN = new BillRunId(Ids.next());
    private static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    private static final Totals TEN = new Totals(10, 30, Money.of("3000"), Money.of("169.80"), 1);
    private static final Reached UNIT = new Reached(GARDEN, new PropertyId(Ids.next()));
    private static final Asked WANG = asked("wang");
    private static final Asked CHEN = asked("chen");

    private final Scenario scenario =
            new Scenario()
                    .given(new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")));
    private final String tariff = tariff();

    @Test
    void is_computed_looked_at_published_and_charges() {
        scenario.when(plan(MARCH, null))
                .then(new BillRunEvent.Planned(RUN, List.of(GARDEN), List.of(), MARCH, null));
        scenario.when(report(TEN))
                .then(new BillRunEvent.Previewed(RUN, TEN, List.of(), Map.of(), tariff, "f1"));
        scenario.when(new Publish(RUN, "f1"))
                .then(
                        new BillRunEvent.Published(RUN, TEN),
                        new FeeStandardEvent.Billed(
                                STANDARD,
                                new BillingPeriod(PeriodKind.DAYS, MARCH.from(), MARCH.to()),
                                RUN));
        scenario.when(new Advance(RUN, null, TEN, UNIT, List.of()))
                .then(new BillRunEvent.Progressed(RUN, TEN, UNIT));
        scenario.when(new Finish(RUN, TEN)).then(new BillRunEvent.Finished(RUN, TEN));
    }

    @Test
    void takes_back_what_it_charged_and_frees_the_days_of_its_standards() {
        in("FINISHED");
        scenario.when(new Reverse(RUN, " ")).thenRefused(new InputRefusal.Missing("reason"));
        scenario.when(new Reverse(RUN, "单价有误")).then(new BillRunEvent.ReversalStarted(RUN));
        scenario.when(new Finish(RUN, Totals.NONE))
                .then(
                        new BillRunEvent.Reversed(RUN, Totals.NONE),
                        new FeeStandardEvent.BillingWithdrawn(
                                STANDARD,
                                new BillingPeriod(PeriodKind.DAYS, MARCH.from(), MARCH.to()),
                                RUN));
    }

    @Test
    void lets_no_price_change_in_days_it_charges() {
        in("PUBLISHED");
        scenario.when(
                        new FeeStandardCommand.Propose(
                                STANDARD, LocalDate.of(2026, 3, 15), Terms.monthly("3")),
                        WANG)
                .thenRefused(
                        new FeeStandardRefusal.BeginsInBilledPeriod(
                                LocalDate.of(2026, 3, 15), MARCH.to()));
    }

    @Test
    void is_not_published_when_a_standard_changed_or_somebody_saw_another_preview() {
        in("PREVIEWED");
        scenario.when(new Publish(RUN, "f0")).thenRefused(new BillRunRefusal.PreviewOutdated());
        LocalDate april = LocalDate.of(2026, 4, 1);
        scenario.when(new FeeStandardCommand.Propose(STANDARD, april, Terms.monthly("3")), WANG);
        scenario.when(new FeeStandardCommand.Approve(STANDARD, 2), CHEN);
        scenario.when(new FeeStandardCommand.Publish(STANDARD, 2), CHEN);
        scenario.when(new Publish(RUN, "f1")).thenRefused(new BillRunRefusal.StandardsChanged());
        scenario.when(new BillRunCommand.Preview(RUN)).then(new BillRunEvent.PreviewAsked(RUN));
    }

    @Test
    void that_would_charge_nothing_is_not_published() {
        scenario.given(plan(MARCH, null), report(Totals.NONE))
                .when(new Publish(RUN, "f1"))
                .thenRefused(new BillRunRefusal.NothingToCharge());
    }

    @Test
    void is_for_whole_periods_that_are_not_far_ahead() {
        BillingPeriod half =
                new BillingPeriod(PeriodKind.MONTH, MARCH.from(), MARCH.to().minusDays(1));
        scenario.when(plan(half, null))
                .thenRefused(new BillRunRefusal.PeriodNotWhole(half.from(), half.to()));
        BillingPeriod far = BillingPeriod.month(YearMonth.of(2027, 4));
        scenario.when(plan(far, null))
                .thenRefused(new BillRunRefusal.TooFarAhead(far.from(), LocalDate.of(2027, 3, 15)));
        BillingPeriod never =
                new BillingPeriod(PeriodKind.MONTH, LocalDate.MAX.withDayOfMonth(1), LocalDate.MAX);
        scenario.when(plan(never, null))
                .thenRefused(
                        new InputRefusal.TooLate("from", never.from(), LocalDate.of(2036, 3, 15)));
        scenario.when(plan(MARCH, LocalDate.MIN))
                .thenRefused(new InputRefusal.TooEarly("since", LocalDate.MIN, Input.EARLIEST_DAY));
        scenario.when(plan(MARCH, MARCH.from()))
                .thenRefused(new BillRunRefusal.SinceNotBefore(MARCH.from(), MARCH.from()));
    }

    @Test
    void is_led_by_those_who_have_a_say_in_all_its_communities() {
        Asked elsewhere =
                new Asked("lin", EnumSet.of(Role.ACCOUNTANT), false, List.of(), Scenario.NOON);
        Refusal outside = new DoorRefusal.OutsideYourCommunities(GARDEN);
        scenario.when(plan(MARCH, null), elsewhere).thenRefused(outside);
        in("PREVIEWED");
        scenario.when(new Publish(RUN, "f1"), elsewhere).thenRefused(outside);
    }

    /** Each state, and what each command does there: the event, or the refusal. */
    @Test
    void does_in_each_state_what_belongs_there() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put(
                "PLANNED",
                "advance:Progressed cancel:Cancelled fail:Failed finish:NotRunning"
                        + " pause:NotRunning preview:NotPreviewed publish:NotPreviewed"
                        + " report:Previewed resume:NotWaiting reverse:NotPublished");
        expected.put(
                "PREVIEWED",
                "advance:NotRunning cancel:Cancelled fail:NotRunning finish:NotRunning"
                        + " pause:NotRunning preview:PreviewAsked publish:Published"
                        + " report:NotRunning resume:NotWaiting reverse:NotPublished");
        expected.put(
                "PUBLISHED",
                "advance:Progressed cancel:AlreadyPublished fail:Failed finish:Finished"
                        + " pause:Paused preview:AlreadyPublished publish:AlreadyPublished"
                        + " report:NotRunning resume:NotWaiting reverse:ReversalStarted");
        expected.put(
                "PAUSED",
                "advance:NotRunning cancel:AlreadyPublished fail:NotRunning finish:NotRunning"
                        + " pause:NotRunning preview:AlreadyPublished publish:AlreadyPublished"
                        + " report:NotRunning resume:Resumed reverse:ReversalStarted");
        expected.put(
                "FINISHED",
                "advance:NotRunning cancel:AlreadyPublished fail:NotRunning finish:NotRunning"
                        + " pause:NotRunning preview:AlreadyPublished publish:AlreadyPublished"
                        + " report:NotRunning resume:NotWaiting reverse:ReversalStarted");
        expected.put(
                "CANCELLED",
                "advance:NotRunning cancel:Over fail:NotRunning finish:NotRunning"
                        + " pause:NotRunning preview:Over publish:Over"
                        + " report:NotRunning resume:NotWaiting reverse:Over");
        expected.put(
                "REVERSING",
                "advance:Progressed cancel:Over fail:Failed finish:Reversed"
                        + " pause:Paused preview:Over publish:Over"
                        + " report:NotRunning resume:NotWaiting reverse:Over");
        expected.put(
                "REVERSED",
                "advance:NotRunning cancel:Over fail:NotRunning finish:NotRunning"
                        + " pause:NotRunning preview:Over publish:Over"
                        + " report:NotRunning resume:NotWaiting reverse:Over");
        expected.forEach(
                (state, outcomes) -> assertThat(outcomes(state)).as(state).isEqualTo(outcomes));
    }

    private static String outcomes(String state) {
        Map<String, String> outcomes = new TreeMap<>();
        new A_bill_run()
                .commands()
                .forEach((name, command) -> {
                    A_bill_run fresh = new A_bill_run();
                    fresh.in(state);
                    Scenario.Outcome outcome =
                            fresh.scenario.when(
                                    name.equals("report") ? fresh.report(TEN) : command);
                    outcomes.put(
                            name,
                            outcome.refusal() != null
                                    ? outcome.refusal().getClass().getSimpleName()
                                    : outcome.happened().getFirst().getClass().getSimpleName());
                });
        return outcomes.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private Map<String, BillRunCommand> commands() {
        return Map.of(
                "preview", new BillRunCommand.Preview(RUN),
                "report", report(TEN),
                "publish", new Publish(RUN, "f1"),
                "advance", new Advance(RUN, null, TEN, UNIT, List.of()),
                "finish", new Finish(RUN, Totals.NONE),
                "fail", new Fail(RUN, "bill-run.interrupted"),
                "pause", new Pause(RUN),
                "resume", new Resume(RUN),
                "cancel", new Cancel(RUN, "不出了"),
                "reverse", new Reverse(RUN, "单价有误"));
    }

    private void in(String state) {
        scenario.given(plan(MARCH, null));
        if (state.equals("CANCELLED")) {
            scenario.given(new Cancel(RUN, "不出了"));
        } else if (!state.equals("PLANNED")) {
            scenario.given(report(TEN));
            if (!state.equals("PREVIEWED")) {
                scenario.given(new Publish(RUN, "f1"));
                published(state);
            }
        }
    }

    private void published(String state) {
        switch (state) {
            case "PAUSED" -> scenario.given(new Pause(RUN));
            case "FINISHED" -> scenario.given(new Finish(RUN, Totals.NONE));
            case "REVERSING" -> scenario.given(new Reverse(RUN, "单价有误"));
            case "REVERSED" ->
                    scenario.given(new Reverse(RUN, "单价有误"), new Finish(RUN, Totals.NONE));
            default -> {}
        }
    }

    private static Plan plan(BillingPeriod period, @Nullable LocalDate since) {
        return new Plan(RUN, List.of(GARDEN), List.of(), period, since);
    }

    private Report report(Totals totals) {
        return new Report(RUN, totals, List.of(), Map.of(), List.of(), tariff, "f1");
    }

    /** Publishes a standard, and tells its fingerprint as the worker would. */
    private String tariff() {
        scenario.when(
                new FeeStandardCommand.Open(
                        STANDARD,
                        GARDEN,
                        new FeeItem(FeeKind.PROPERTY, "property"),
                        "住宅物业费",
                        new Scope(Set.of(), List.of()),
                        LocalDate.of(2026, 1, 1),
                        Terms.monthly("2.38")),
                WANG);
        scenario.when(new FeeStandardCommand.Approve(STANDARD, 1), CHEN);
        scenario.when(new FeeStandardCommand.Publish(STANDARD, 1), WANG);
        Digest digest = new Digest();
        digest.add(STANDARD + " 1@2026-01-01 until null");
        return digest.hex();
    }

    private static Asked asked(String actor) {
        return new Asked(actor, EnumSet.of(Role.MANAGER), true, List.of(), Scenario.NOON);
    }
}
