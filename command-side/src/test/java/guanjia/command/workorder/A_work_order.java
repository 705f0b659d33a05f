package guanjia.command.workorder;

import static guanjia.command.workorder.Orders.AGAIN;
import static guanjia.command.workorder.Orders.CHEN;
import static guanjia.command.workorder.Orders.GARDEN;
import static guanjia.command.workorder.Orders.GUO;
import static guanjia.command.workorder.Orders.ORDER;
import static guanjia.command.workorder.Orders.desk;
import static guanjia.command.workorder.Orders.hours;
import static guanjia.command.workorder.Orders.item;
import static guanjia.command.workorder.Orders.report;
import static guanjia.command.workorder.Orders.technician;
import static guanjia.command.workorder.Orders.triage;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.door.InputRefusal;
import guanjia.events.AcceptanceEvent;
import guanjia.events.DispatchEvent;
import guanjia.events.DispatchEvent.Way;
import guanjia.events.Money;
import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class A_work_order {

    private static final Duration NOW = Duration.ZERO;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Scenario scenario = Garden.founded();

    @Test
    void that_is_grabbed_by_two_belongs_to_the_first_and_the_second_is_told_so() {
        scenario.given(report(null, Priority.P3), triage(Priority.P3, Payer.PROPERTY_FEE));
        scenario.when(new DispatchCommand.Grab(ORDER), technician(CHEN, NOW))
                .then(new DispatchEvent.Grabbed(ORDER, CHEN, Scenario.NOON));
        scenario.when(new DispatchCommand.Grab(ORDER), technician(GUO, HOUR))
                .thenRefused(new WorkOrderRefusal.TakenBy(CHEN));
        scenario.when(new DispatchCommand.Dispatch(ORDER, GUO, Way.BY_HAND), desk(HOUR))
                .thenRefused(new WorkOrderRefusal.TakenBy(CHEN));
    }

    @Test
    void is_given_to_technicians_of_its_community_alone() {
        scenario.given(report(null, Priority.P3), triage(Priority.P3, Payer.PROPERTY_FEE));
        scenario.when(new DispatchCommand.Dispatch(ORDER, Garden.ELSEWHERE, Way.BY_HAND))
                .thenRefused(new WorkOrderRefusal.CannotWork(Garden.ELSEWHERE));
        scenario.when(new DispatchCommand.Dispatch(ORDER, Garden.SUSPENDED, Way.BY_HAND))
                .thenRefused(new WorkOrderRefusal.CannotWork(Garden.SUSPENDED));
        scenario.when(new DispatchCommand.Dispatch(ORDER, Orders.DESK, Way.BY_HAND))
                .thenRefused(new WorkOrderRefusal.CannotWork(Orders.DESK));
    }

    @Test
    void is_done_by_the_one_who_has_it() {
        scenario.given(
                report(null, Priority.P3),
                triage(Priority.P3, Payer.PROPERTY_FEE),
                new DispatchCommand.Dispatch(ORDER, CHEN, Way.BY_HAND));
        scenario.when(new DispatchCommand.Accept(ORDER), technician(GUO, NOW))
                .thenRefused(new WorkOrderRefusal.NotYours(CHEN));
        scenario.when(new DispatchCommand.Transfer(ORDER, CHEN, "错派"), desk(NOW))
                .thenRefused(new WorkOrderRefusal.SameTechnician(CHEN));
        scenario.when(new DispatchCommand.Transfer(ORDER, GUO, "错派"), desk(NOW))
                .then(new DispatchEvent.Transferred(ORDER, CHEN, GUO, Scenario.NOON));
    }

    @Test
    void is_not_completed_before_anybody_is_there() {
        scenario.given(
                report(null, Priority.P3),
                triage(Priority.P3, Payer.PROPERTY_FEE),
                new DispatchCommand.Dispatch(ORDER, CHEN, Way.BY_HAND),
                new DispatchCommand.Accept(ORDER));
        scenario.when(new RepairCommand.Complete(ORDER, "好了", null), technician(CHEN, HOUR))
                .thenRefused(new WorkOrderRefusal.WrongState(WorkOrderState.ACCEPTED));
    }

    @Test
    void that_somebody_pays_for_begins_with_that_ones_word_and_keeps_to_it() {
        inProgress(Payer.CHARGEABLE, false);
        scenario.when(new RepairCommand.Start(ORDER), technician(CHEN, NOW))
                .thenRefused(new WorkOrderRefusal.QuoteNeeded());
        scenario.given(
                technician(CHEN, NOW),
                new RepairCommand.Quote(ORDER, List.of(item("2.5", "30.01")), hours("1.5", "40")));
        scenario.when(new RepairCommand.ApproveQuote(ORDER, null), desk(HOUR))
                .then(
                        new RepairEvent.QuoteApproved(
                                ORDER,
                                Money.of("135.03"),
                                null,
                                Garden.dues(Priority.P3, HOUR).subList(2, 3),
                                Scenario.NOON.plus(HOUR)));
        scenario.given(technician(CHEN, HOUR), new RepairCommand.Start(ORDER));
        scenario.when(
                        new RepairCommand.UseMaterial(ORDER, item("4.5", "30.01")),
                        technician(CHEN, HOUR))
                .thenRefused(
                        new WorkOrderRefusal.BeyondTheQuote(
                                Money.of("135.05"), Money.of("135.03")));
    }

    @Test
    void costs_materials_times_price_and_hours_times_rate() {
        inProgress(Payer.PROPERTY_FEE, true);
        scenario.given(
                technician(CHEN, NOW), new RepairCommand.UseMaterial(ORDER, item("2.5", "30.01")));
        scenario.when(
                        new RepairCommand.Complete(ORDER, "补漏", hours("1.5", "40")),
                        technician(CHEN, HOUR))
                .then(
                        new RepairEvent.Completed(
                                ORDER,
                                "补漏",
                                Bill.of(hours("1.5", "40")),
                                Money.of("135.03"),
                                Scenario.ASKED.today().plusDays(365),
                                Scenario.NOON.plus(HOUR)));
        scenario.when(new AcceptanceCommand.AcceptWork(ORDER, null, null, null), desk(HOUR))
                .then(
                        new AcceptanceEvent.OwnerAccepted(
                                ORDER, null, null, null, Scenario.NOON.plus(HOUR)));
    }

    @Test
    void takes_no_amount_that_makes_no_sense() {
        inProgress(Payer.PROPERTY_FEE, true);
        for (String quantity : List.of("0", "-1", "1.0001", "100001")) {
            scenario.when(
                            new RepairCommand.UseMaterial(ORDER, item(quantity, "1")),
                            technician(CHEN, NOW))
                    .thenRefused(new InputRefusal.OutOfBounds("quantity", "0.001", "100000", 3));
        }
        scenario.when(new RepairCommand.Complete(ORDER, " ", null), technician(CHEN, NOW))
                .thenRefused(new InputRefusal.Missing("result"));
    }

    @Test
    void is_taken_up_again_within_the_warranty_by_an_order_that_names_it() {
        closed();
        Duration year = Duration.ofDays(365);
        var again = new AcceptanceCommand.Reopen(ORDER, AGAIN, Source.PHONE, null, "又漏了");
        scenario.when(again, desk(year.plusDays(1)))
                .thenRefused(
                        new WorkOrderRefusal.WarrantyOver(Scenario.ASKED.today().plusDays(365)));
        var outcome = scenario.when(again, desk(year));
        assertThat(outcome.happened())
                .first()
                .isEqualTo(new AcceptanceEvent.Reopened(ORDER, AGAIN, Scenario.NOON.plus(year)));
        assertThat(outcome.happened())
                .last()
                .isInstanceOfSatisfying(
                        Reported.class,
                        it -> {
                            assertThat(it.order()).isEqualTo(AGAIN);
                            assertThat(it.parent()).isEqualTo(ORDER);
                            assertThat(it.community()).isEqualTo(GARDEN);
                        });
    }

    private void inProgress(Payer payer, boolean started) {
        scenario.given(
                report(null, Priority.P3),
                triage(Priority.P3, payer),
                new DispatchCommand.Dispatch(ORDER, CHEN, Way.BY_HAND));
        scenario.given(
                technician(CHEN, NOW),
                new DispatchCommand.Accept(ORDER),
                new RepairCommand.Arrive(ORDER));
        if (started) {
            scenario.given(technician(CHEN, NOW), new RepairCommand.Start(ORDER));
        }
    }

    private void closed() {
        inProgress(Payer.PROPERTY_FEE, true);
        scenario.given(
                technician(CHEN, NOW),
                new RepairCommand.Suspend(ORDER, Pause.PARTS, "等配件"),
                new RepairCommand.Resume(ORDER),
                new RepairCommand.Complete(ORDER, "补漏", null));
        scenario.given(
                desk(NOW),
                new AcceptanceCommand.AcceptWork(ORDER, 4, null, null),
                new AcceptanceCommand.Close(ORDER));
    }
}
