package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.CHEN;
import static guanjia.command.fee.Ledger.TODAY;
import static guanjia.command.fee.Ledger.WANG;
import static guanjia.command.fee.Ledger.charge;
import static guanjia.command.fee.Ledger.month;
import static guanjia.command.fee.Ledger.payment;
import static guanjia.command.fee.Ledger.pays;
import static guanjia.command.fee.Ledger.post;
import static guanjia.command.fee.Ledger.yuan;
import static guanjia.events.Allocation.principal;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.Scenario;
import guanjia.command.fee.AdjustmentCommand.ApproveWaiver;
import guanjia.command.fee.AdjustmentCommand.ApproveWriteOff;
import guanjia.command.fee.AdjustmentCommand.ConfirmVacancy;
import guanjia.command.fee.AdjustmentCommand.EndVacancy;
import guanjia.command.fee.AdjustmentCommand.RejectAdjustment;
import guanjia.command.fee.AdjustmentCommand.ReportVacancy;
import guanjia.command.fee.AdjustmentCommand.RequestWaiver;
import guanjia.command.fee.AdjustmentCommand.RequestWriteOff;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.command.fee.CollectionCommand.ConfirmDelivery;
import guanjia.command.fee.CollectionCommand.DecideDispute;
import guanjia.command.fee.CollectionCommand.InterruptLimitation;
import guanjia.command.fee.CollectionCommand.OpenDispute;
import guanjia.command.fee.CollectionCommand.SendDemand;
import guanjia.events.AdjustmentEvent.AdjustmentRejected;
import guanjia.events.AdjustmentEvent.VacancyConfirmed;
import guanjia.events.AdjustmentEvent.VacancyEnded;
import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.AdjustmentEvent.WriteOffApproved;
import guanjia.events.AdjustmentEvent.WriteOffRecovered;
import guanjia.events.AdjustmentId;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.Channel;
import guanjia.events.CollectionEvent.DemandDelivered;
import guanjia.events.CollectionEvent.DemandSent;
import guanjia.events.CollectionEvent.DisputeDecided;
import guanjia.events.CollectionEvent.DisputeOpened;
import guanjia.events.CollectionEvent.Interruption;
import guanjia.events.CollectionEvent.LimitationInterrupted;
import guanjia.events.CollectionEvent.Outcome;
import guanjia.events.CollectionEvent.Proof;
import guanjia.events.DemandId;
import guanjia.events.DisputeId;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class Debts_that_are_not_paid {

    private final ChargeId january = charge();
    private final AdjustmentId adjustment = new AdjustmentId(Ids.next());
    private final DisputeId dispute = new DisputeId(Ids.next());
    private final DemandId demand = new DemandId(Ids.next());
    private final Scenario scenario = Ledger.opened().given(post(month(january, "2026-01", "212")));

    @Test
    void are_waived_by_another_than_the_one_who_asks() {
        scenario.when(waive("212.01"), WANG)
                .thenRefused(new AdjustmentRefusal.ExceedsOpen(yuan("212.01"), yuan("212")));
        scenario.when(waive("106"), WANG);
        scenario.when(new ApproveWaiver(ACCOUNT, adjustment), WANG)
                .thenRefused(new FeeAccountRefusal.OwnRequest());
        scenario.when(new ApproveWaiver(ACCOUNT, adjustment), CHEN)
                .then(
                        new WaiverApproved(
                                ACCOUNT,
                                adjustment,
                                principal(january, yuan("106")),
                                yuan("6"),
                                TODAY));
        scenario.when(new ApproveWaiver(ACCOUNT, adjustment), CHEN)
                .thenRefused(new AdjustmentRefusal.NoSuchRequest(adjustment));
        scenario.when(waive("1"), WANG).thenRefused(new AdjustmentRefusal.AlreadyAsked(adjustment));
    }

    @Test
    void are_waived_no_further_than_they_are_open_by_then() {
        scenario.given(waive("100"), pays(payment(), "150"))
                .when(new ApproveWaiver(ACCOUNT, adjustment), CHEN)
                .then(
                        new WaiverApproved(
                                ACCOUNT,
                                adjustment,
                                principal(january, yuan("62")),
                                yuan("3.51"),
                                TODAY));
    }

    @Test
    void stay_as_they_are_when_a_request_is_turned_down() {
        scenario.given(waive("100"))
                .when(new RejectAdjustment(ACCOUNT, adjustment, "不符合条件"), CHEN)
                .then(new AdjustmentRejected(ACCOUNT, adjustment));
        scenario.when(new RejectAdjustment(ACCOUNT, adjustment, "不符合条件"), CHEN)
                .thenRefused(new AdjustmentRefusal.NoSuchRequest(adjustment));
    }

    @Test
    void are_written_off_and_come_back_when_somebody_pays_them() {
        scenario.given(new RequestWriteOff(ACCOUNT, adjustment, List.of(january), "业主失联"))
                .when(new ApproveWriteOff(ACCOUNT, adjustment), CHEN)
                .then(
                        new WriteOffApproved(
                                ACCOUNT,
                                adjustment,
                                List.of(principal(january, yuan("212"))),
                                TODAY));
        assertThat(
                        Taking_money.find(
                                        scenario.when(pays(payment(), "1")), PaymentReceived.class)
                                .allocations())
                .isEmpty();
        var paid = scenario.when(pays(payment(), "100", principal(january, yuan("100"))));
        assertThat(Taking_money.find(paid, WriteOffRecovered.class).parts())
                .containsExactly(principal(january, yuan("100")));
        scenario.when(pays(payment(), "200", principal(january, yuan("112.01"))))
                .thenRefused(new PaymentRefusal.ExceedsOpen(january, yuan("112.01"), yuan("112")));
    }

    @Test
    void are_demanded_with_proof_that_it_arrived() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        scenario.when(send(monday))
                .then(
                        new DemandSent(
                                ACCOUNT,
                                demand,
                                List.of(january),
                                yuan("212"),
                                Channel.LETTER,
                                monday,
                                null,
                                "EMS-1"));
        scenario.when(deliver(monday.minusDays(1)))
                .thenRefused(new CollectionRefusal.ArrivedBeforeSent(monday));
        scenario.when(deliver(monday.plusDays(2)))
                .then(
                        new DemandDelivered(
                                ACCOUNT, demand, Proof.POSTAL_RECEIPT, monday.plusDays(2), null));
        scenario.when(deliver(monday.plusDays(2)))
                .thenRefused(new CollectionRefusal.NoSuchDemand(demand));
        scenario.given(pays(payment(), "212"))
                .when(send(monday))
                .thenRefused(new CollectionRefusal.NothingOwed(january));
    }

    @Test
    void are_not_demanded_and_not_paid_unnamed_while_they_are_disputed() {
        scenario.given(doubt(TODAY))
                .when(send(TODAY))
                .thenRefused(new CollectionRefusal.Disputed(january));
        assertThat(
                        Taking_money.find(
                                        scenario.when(pays(payment(), "1")), PaymentReceived.class)
                                .allocations())
                .isEmpty();
        scenario.when(doubt(TODAY)).thenRefused(new CollectionRefusal.AlreadyOpened(dispute));
        scenario.when(decide(TODAY.minusDays(1)))
                .thenRefused(new CollectionRefusal.DecidedBeforeOpened(TODAY));
        scenario.when(decide(TODAY))
                .then(new DisputeDecided(ACCOUNT, dispute, Outcome.DISMISSED, TODAY));
        scenario.when(decide(TODAY)).thenRefused(new CollectionRefusal.NoSuchDispute(dispute));
        scenario.given(send(TODAY));
    }

    @Test
    void are_each_disputed_and_demanded_once_however_often_they_are_named() {
        List<ChargeId> twice = List.of(january, january);
        scenario.when(new SendDemand(ACCOUNT, demand, twice, Channel.LETTER, TODAY, null, "EMS-1"))
                .then(
                        new DemandSent(
                                ACCOUNT,
                                demand,
                                List.of(january),
                                yuan("212"),
                                Channel.LETTER,
                                TODAY,
                                null,
                                "EMS-1"));
        scenario.when(new OpenDispute(ACCOUNT, dispute, twice, TODAY, "电梯停运", null, null))
                .then(
                        new DisputeOpened(
                                ACCOUNT, dispute, List.of(january), TODAY, "电梯停运", null, null));
        InterruptLimitation interrupt =
                new InterruptLimitation(ACCOUNT, twice, Interruption.FILING, TODAY, "民初 1 号");
        assertThat(
                        Taking_money.find(scenario.when(interrupt), LimitationInterrupted.class)
                                .charges())
                .containsExactly(january);
    }

    @Test
    void that_were_reversed_meanwhile_leave_a_dispute_that_can_be_decided() {
        scenario.given(doubt(TODAY), new ReverseCharge(ACCOUNT, january, "面积有误"));
        scenario.when(doubt(TODAY)).thenRefused(new CollectionRefusal.AlreadyOpened(dispute));
        scenario.when(decide(TODAY))
                .then(new DisputeDecided(ACCOUNT, dispute, Outcome.DISMISSED, TODAY));
        scenario.when(decide(TODAY)).thenRefused(new CollectionRefusal.NoSuchDispute(dispute));
    }

    @Test
    void of_an_empty_unit_may_become_smaller_once_another_confirms_that_it_is() {
        LocalDate autumn = LocalDate.of(2025, 10, 1);
        scenario.when(new ReportVacancy(ACCOUNT, adjustment, autumn, "水电零用量"), WANG);
        scenario.when(new ConfirmVacancy(ACCOUNT, adjustment), WANG)
                .thenRefused(new FeeAccountRefusal.OwnRequest());
        scenario.when(new ConfirmVacancy(ACCOUNT, adjustment), CHEN)
                .then(new VacancyConfirmed(ACCOUNT, adjustment));
        AdjustmentId again = new AdjustmentId(Ids.next());
        scenario.when(new ReportVacancy(ACCOUNT, again, TODAY, "空置"))
                .thenRefused(new AdjustmentRefusal.AlreadyEmpty(autumn));
        scenario.when(new EndVacancy(ACCOUNT, adjustment, autumn.minusDays(1)))
                .thenRefused(new AdjustmentRefusal.EndsBeforeItBegins(autumn));
        scenario.when(new EndVacancy(ACCOUNT, adjustment, TODAY))
                .then(new VacancyEnded(ACCOUNT, adjustment, TODAY));
    }

    private RequestWaiver waive(String amount) {
        return new RequestWaiver(ACCOUNT, adjustment, principal(january, yuan(amount)), "补偿");
    }

    private SendDemand send(LocalDate on) {
        return new SendDemand(ACCOUNT, demand, List.of(january), Channel.LETTER, on, null, "EMS-1");
    }

    private ConfirmDelivery deliver(LocalDate on) {
        return new ConfirmDelivery(ACCOUNT, demand, Proof.POSTAL_RECEIPT, on, null);
    }

    private OpenDispute doubt(LocalDate on) {
        return new OpenDispute(ACCOUNT, dispute, List.of(january), on, "电梯停运", null, null);
    }

    private DecideDispute decide(LocalDate on) {
        return new DecideDispute(ACCOUNT, dispute, Outcome.DISMISSED, on, "服务已提供");
    }
}
