package guanjia.command.workorder;

import static guanjia.command.workorder.Garden.NEXT_DOOR;
import static guanjia.command.workorder.Garden.ZHANG;
import static guanjia.command.workorder.Garden.ZHANGS_LOGIN;
import static guanjia.command.workorder.Orders.CHEN;
import static guanjia.command.workorder.Orders.GARDEN;
import static guanjia.command.workorder.Orders.HOME;
import static guanjia.command.workorder.Orders.ORDER;
import static guanjia.command.workorder.Orders.desk;
import static guanjia.command.workorder.Orders.technician;
import static guanjia.command.workorder.Orders.triage;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.door.Asked;
import guanjia.command.door.InputRefusal;
import guanjia.command.workorder.ReportCommand.Matter;
import guanjia.command.workorder.ReportCommand.Report;
import guanjia.events.AcceptanceEvent;
import guanjia.events.DispatchEvent.Way;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderEvent.Reporter;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderEvent.Urged;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class A_resident_with_a_fault_at_home {

    private static final Duration NOW = Duration.ZERO;
    private static final Asked RESIDENT = resident(NOW);

    private final Scenario scenario = Garden.founded();

    @Test
    void reports_it_in_the_own_name_for_the_own_home() {
        var outcome = scenario.when(report(HOME, ZHANG, "水管爆裂"), RESIDENT);
        assertThat(outcome.refusal()).isNull();
        assertThat(outcome.happened().getFirst()).isInstanceOf(Reported.class);
        scenario.when(report(NEXT_DOOR, ZHANG, "水管爆裂"), RESIDENT)
                .thenRefused(new WorkOrderRefusal.NotYourHome(NEXT_DOOR));
        scenario.when(report(null, ZHANG, "水管爆裂"), RESIDENT)
                .thenRefused(new WorkOrderRefusal.NotForResidents());
        scenario.when(report(HOME, null, "水管爆裂"), RESIDENT)
                .thenRefused(new WorkOrderRefusal.NotForResidents());
    }

    @Test
    void does_not_write_nothing_or_a_book() {
        scenario.when(report(HOME, ZHANG, "  "), RESIDENT)
                .thenRefused(new InputRefusal.Missing("title"));
        scenario.when(report(HOME, ZHANG, "漏".repeat(100_000)), RESIDENT)
                .thenRefused(new InputRefusal.TooLong("title", 100));
        var book =
                new Report(
                        ORDER,
                        new Matter(
                                GARDEN,
                                HOME,
                                null,
                                "leak",
                                "漏水",
                                Personal.of(ZHANG, "漏\n".repeat(50_000))),
                        new Reporter(ZHANG, null, null),
                        Source.ONLINE,
                        Priority.P3);
        scenario.when(book, RESIDENT).thenRefused(new InputRefusal.TooLong("words", 5_000));
    }

    @Test
    void urges_but_not_every_minute() {
        scenario.given(RESIDENT, report(HOME, ZHANG, "水管爆裂"));
        scenario.when(new ReportCommand.Urge(ORDER, null), RESIDENT)
                .then(new Urged(ORDER, Scenario.NOON));
        scenario.when(new ReportCommand.Urge(ORDER, null), resident(Duration.ofMinutes(9)))
                .thenRefused(new WorkOrderRefusal.UrgedJustNow(10));
        scenario.given(resident(Duration.ofMinutes(10)), new ReportCommand.Urge(ORDER, null));
    }

    @Test
    void accepts_and_rates_the_work_in_the_own_home_alone() {
        completed(HOME);
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, 11, null, null), RESIDENT)
                .thenRefused(new WorkOrderRefusal.RatingUnusable(1, 5));
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, null, null, null), RESIDENT)
                .thenRefused(new WorkOrderRefusal.RatingMissing());
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, 4, null, null), desk(NOW))
                .thenRefused(new WorkOrderRefusal.EvidenceMissing());
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, 4, "快", null), RESIDENT)
                .then(
                        new AcceptanceEvent.OwnerAccepted(
                                ORDER, 4, Personal.of(ZHANG, "快"), null, Scenario.NOON));
    }

    @Test
    void has_no_say_about_the_home_next_door() {
        completed(NEXT_DOOR);
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, 5, null, null), RESIDENT)
                .thenRefused(new WorkOrderRefusal.NotYourHome(NEXT_DOOR));
        scenario.when(new AcceptanceCommand.DemandRework(ORDER, "不好"), RESIDENT)
                .thenRefused(new WorkOrderRefusal.NotYourHome(NEXT_DOOR));
    }

    @Test
    void is_called_before_the_order_is_closed() {
        completed(HOME);
        scenario.given(RESIDENT, new AcceptanceCommand.AcceptWork(ORDER, 5, null, null));
        scenario.when(new AcceptanceCommand.Close(ORDER), desk(NOW))
                .thenRefused(new WorkOrderRefusal.CallFirst(2));
        scenario.when(new AcceptanceCommand.FollowUp(ORDER, true, null, null), desk(NOW))
                .thenRefused(new WorkOrderRefusal.AnswerUnclear());
        scenario.given(
                desk(NOW),
                new AcceptanceCommand.FollowUp(ORDER, false, null, null),
                new AcceptanceCommand.FollowUp(ORDER, false, null, null),
                new AcceptanceCommand.Close(ORDER));
    }

    @Test
    void is_not_judged_by_the_one_who_did_the_work() {
        completed(HOME);
        Asked chenAtTheDesk = Orders.asked(CHEN, Role.SERVICE_DESK, NOW);
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, 5, null, "电话"), chenAtTheDesk)
                .thenRefused(new WorkOrderRefusal.OwnWork());
        scenario.when(new AcceptanceCommand.CheckQuality(ORDER, true, null), chenAtTheDesk)
                .thenRefused(new WorkOrderRefusal.OwnWork());
    }

    private void completed(PropertyId home) {
        PersonId reporter = home.equals(HOME) ? ZHANG : null;
        scenario.given(
                desk(NOW),
                report(home, reporter, "水管爆裂"),
                triage(Priority.P2, Payer.PROPERTY_FEE),
                new DispatchCommand.Dispatch(ORDER, CHEN, Way.BY_HAND));
        scenario.given(
                technician(CHEN, NOW),
                new DispatchCommand.Accept(ORDER),
                new RepairCommand.Arrive(ORDER),
                new RepairCommand.Start(ORDER),
                new RepairCommand.Complete(ORDER, "换了水管", null));
    }

    private static Report report(
            @Nullable PropertyId home, @Nullable PersonId reporter, String title) {
        return new Report(
                ORDER,
                new Matter(GARDEN, home, "厨房", "plumbing", title, null),
                new Reporter(reporter, null, null),
                Source.ONLINE,
                Priority.P3);
    }

    private static Asked resident(Duration later) {
        return new Asked(
                ZHANGS_LOGIN.toString(),
                EnumSet.of(Role.RESIDENT),
                false,
                List.of(),
                Scenario.NOON.plus(later));
    }
}
