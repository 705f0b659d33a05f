package guanjia.command.workorder;

import static guanjia.command.Scenario.NOON;
import static guanjia.command.workorder.Orders.CHEN;
import static guanjia.command.workorder.Orders.ORDER;
import static guanjia.command.workorder.Orders.desk;
import static guanjia.command.workorder.Orders.report;
import static guanjia.command.workorder.Orders.technician;
import static guanjia.command.workorder.Orders.triage;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.door.Asked;
import guanjia.command.workorder.ReportCommand.MissClock;
import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.ClockMissed;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Triaged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class The_clocks_of_a_work_order {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAYS = Duration.ofDays(3);

    private final Scenario scenario = Garden.founded();

    @Test
    void begin_with_the_report_and_follow_the_priority() {
        scenario.given(report(null, Priority.P3));
        scenario.when(triage(Priority.P1, Payer.PROPERTY_FEE), desk(HOUR))
                .then(
                        new Triaged(
                                ORDER,
                                "leak.roof",
                                Priority.P1,
                                Payer.PROPERTY_FEE,
                                Garden.dues(Priority.P1, NOW),
                                NOON.plus(HOUR)));
        assertThat(Garden.dues(Priority.P1, NOW))
                .extracting(Due::at)
                .containsExactly(
                        NOON.plus(Duration.ofMinutes(5)),
                        NOON.plus(Duration.ofMinutes(30)),
                        NOON.plus(Duration.ofHours(4)));
    }

    @Test
    void are_missed_once_however_often_it_is_said() {
        scenario.given(report(null, Priority.P1));
        Instant due = NOON.plus(Duration.ofMinutes(5));
        scenario.when(new MissClock(ORDER, Clock.RESPONSE, due), at(due.minusMillis(1))).then();
        scenario.when(new MissClock(ORDER, Clock.RESPONSE, due), at(due))
                .then(new ClockMissed(ORDER, Clock.RESPONSE, due, due));
        scenario.when(new MissClock(ORDER, Clock.RESPONSE, due), at(due.plusSeconds(1))).then();
        scenario.when(
                        new MissClock(ORDER, Clock.ARRIVAL, due.plusSeconds(1)),
                        at(due.plusSeconds(2)))
                .then();
    }

    @Test
    void are_not_missed_by_what_happened_in_time() {
        inProgress();
        Due response = Garden.dues(Priority.P3, NOW).get(0);
        scenario.when(new MissClock(ORDER, Clock.RESPONSE, response.at()), at(response.at()))
                .then();
    }

    @Test
    void stand_while_the_resident_keeps_us_waiting_but_not_while_we_wait_for_parts() {
        inProgress();
        suspend(Pause.PARTS, NOW);
        scenario.when(new RepairCommand.Resume(ORDER), technician(CHEN, HOUR))
                .then(new RepairEvent.Resumed(ORDER, List.of(), NOON.plus(HOUR)));
        suspend(Pause.RESIDENT, HOUR);
        Instant due = NOON.plus(DAYS);
        scenario.when(new MissClock(ORDER, Clock.COMPLETION, due), at(due)).then();
        scenario.when(new RepairCommand.Resume(ORDER), technician(CHEN, DAYS))
                .then(
                        new RepairEvent.Resumed(
                                ORDER,
                                List.of(Garden.dues(Priority.P3, DAYS.minus(HOUR)).get(2)),
                                NOON.plus(DAYS)));
        Instant later = due.plus(DAYS.minus(HOUR));
        scenario.when(new MissClock(ORDER, Clock.COMPLETION, due), at(later)).then();
        scenario.when(new MissClock(ORDER, Clock.COMPLETION, later), at(later))
                .then(new ClockMissed(ORDER, Clock.COMPLETION, later, later));
    }

    @Test
    void run_on_behind_a_return_for_rework_without_the_time_it_was_held_to_be_done() {
        inProgress();
        scenario.given(technician(CHEN, HOUR), new RepairCommand.Complete(ORDER, "补好了", null));
        Instant due = NOON.plus(DAYS);
        scenario.when(new MissClock(ORDER, Clock.COMPLETION, due), at(due)).then();
        scenario.given(desk(DAYS), new AcceptanceCommand.DemandRework(ORDER, "还在漏"));
        Instant later = due.plus(DAYS.minus(HOUR));
        scenario.when(new MissClock(ORDER, Clock.COMPLETION, later), at(later))
                .then(new ClockMissed(ORDER, Clock.COMPLETION, later, later));
    }

    private void inProgress() {
        scenario.given(report(null, Priority.P3), triage(Priority.P3, Payer.PROPERTY_FEE));
        scenario.given(
                technician(CHEN, NOW),
                new DispatchCommand.Grab(ORDER),
                new RepairCommand.Arrive(ORDER),
                new RepairCommand.Start(ORDER));
    }

    private void suspend(Pause pause, Duration later) {
        scenario.given(technician(CHEN, later), new RepairCommand.Suspend(ORDER, pause, "等"));
    }

    private static Asked at(Instant now) {
        return Asked.bySystem(now);
    }
}
