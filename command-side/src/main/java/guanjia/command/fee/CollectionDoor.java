package guanjia.command.fee;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.Why;
import guanjia.command.fee.AdjustmentCommand.ApproveWaiver;
import guanjia.command.fee.AdjustmentCommand.ApproveWriteOff;
import guanjia.command.fee.AdjustmentCommand.ConfirmVacancy;
import guanjia.command.fee.AdjustmentCommand.EndVacancy;
import guanjia.command.fee.AdjustmentCommand.RejectAdjustment;
import guanjia.command.fee.AdjustmentCommand.ReportVacancy;
import guanjia.command.fee.AdjustmentCommand.RequestWaiver;
import guanjia.command.fee.AdjustmentCommand.RequestWriteOff;
import guanjia.command.fee.CollectionCommand.ConfirmDelivery;
import guanjia.command.fee.CollectionCommand.DecideDispute;
import guanjia.command.fee.CollectionCommand.InterruptLimitation;
import guanjia.command.fee.CollectionCommand.OpenDispute;
import guanjia.command.fee.CollectionCommand.SendDemand;
import guanjia.command.fee.FeeRequests.Part;
import guanjia.events.AdjustmentId;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.Channel;
import guanjia.events.CollectionEvent.Interruption;
import guanjia.events.CollectionEvent.Outcome;
import guanjia.events.CollectionEvent.Proof;
import guanjia.events.DemandId;
import guanjia.events.DisputeId;
import guanjia.events.FeeAccountId;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of debts over HTTP: waived, written off, demanded, doubted. */
@RestController
@RequestMapping("/api/fee-accounts/{id}")
class CollectionDoor {

    record Waiver(@NotNull @Valid Part part, @NotBlank @Size(max = 500) String reason) {}

    record WriteOff(
            @NotNull @Size(max = 500) List<@NotNull ChargeId> charges,
            @NotBlank @Size(max = 500) String reason) {}

    record Vacancy(@NotNull LocalDate from, @NotBlank @Size(max = 500) String evidence) {}

    record VacancyEnd(@NotNull LocalDate until) {}

    record Demand(
            @NotNull @Size(max = 500) List<@NotNull ChargeId> charges,
            @NotNull Channel channel,
            @NotNull LocalDate on,
            @Nullable PersonId person,
            @Nullable @Size(max = 5000) String text,
            @Nullable @Size(max = 200) String reference) {}

    record Delivery(
            @NotNull Proof proof,
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String document) {}

    record Begun(
            @NotNull @Size(max = 500) List<@NotNull ChargeId> charges,
            @NotNull Interruption cause,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String document) {}

    record Dispute(
            @NotNull @Size(max = 500) List<@NotNull ChargeId> charges,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String about,
            @Nullable PersonId person,
            @Nullable @Size(max = 5000) String statement) {}

    record Decision(
            @NotNull Outcome outcome,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    private final CommandDoor door;

    CollectionDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/waivers")
    Answer requestWaiver(
            @PathVariable FeeAccountId id, @RequestBody @Valid Waiver waiver, DoorRequest request) {
        return door.send(
                new RequestWaiver(
                        id,
                        new AdjustmentId(Ids.next()),
                        waiver.part().allocation("amount"),
                        waiver.reason()),
                request);
    }

    @PostMapping("/waivers/{adjustment}/approval")
    Answer approveWaiver(
            @PathVariable FeeAccountId id,
            @PathVariable AdjustmentId adjustment,
            DoorRequest request) {
        return door.send(new ApproveWaiver(id, adjustment), request);
    }

    @PostMapping("/write-offs")
    Answer requestWriteOff(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid WriteOff writeOff,
            DoorRequest request) {
        return door.send(
                new RequestWriteOff(
                        id, new AdjustmentId(Ids.next()), writeOff.charges(), writeOff.reason()),
                request);
    }

    @PostMapping("/write-offs/{adjustment}/approval")
    Answer approveWriteOff(
            @PathVariable FeeAccountId id,
            @PathVariable AdjustmentId adjustment,
            DoorRequest request) {
        return door.send(new ApproveWriteOff(id, adjustment), request);
    }

    @PostMapping("/vacancies")
    Answer reportVacancy(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Vacancy vacancy,
            DoorRequest request) {
        return door.send(
                new ReportVacancy(
                        id, new AdjustmentId(Ids.next()), vacancy.from(), vacancy.evidence()),
                request);
    }

    @PostMapping("/vacancies/{adjustment}/confirmation")
    Answer confirmVacancy(
            @PathVariable FeeAccountId id,
            @PathVariable AdjustmentId adjustment,
            DoorRequest request) {
        return door.send(new ConfirmVacancy(id, adjustment), request);
    }

    @PostMapping("/vacancies/{adjustment}/end")
    Answer endVacancy(
            @PathVariable FeeAccountId id,
            @PathVariable AdjustmentId adjustment,
            @RequestBody @Valid VacancyEnd end,
            DoorRequest request) {
        return door.send(new EndVacancy(id, adjustment, end.until()), request);
    }

    @PostMapping("/adjustments/{adjustment}/rejection")
    Answer reject(
            @PathVariable FeeAccountId id,
            @PathVariable AdjustmentId adjustment,
            @RequestBody @Valid Why why,
            DoorRequest request) {
        return door.send(new RejectAdjustment(id, adjustment, why.reason()), request);
    }

    @PostMapping("/demands")
    Answer demand(
            @PathVariable FeeAccountId id, @RequestBody @Valid Demand demand, DoorRequest request) {
        return door.send(
                new SendDemand(
                        id,
                        new DemandId(Ids.next()),
                        demand.charges(),
                        demand.channel(),
                        demand.on(),
                        said(demand.person(), demand.text()),
                        demand.reference()),
                request);
    }

    @PostMapping("/demands/{demand}/delivery")
    Answer confirmDelivery(
            @PathVariable FeeAccountId id,
            @PathVariable DemandId demand,
            @RequestBody @Valid Delivery delivery,
            DoorRequest request) {
        return door.send(
                new ConfirmDelivery(
                        id, demand, delivery.proof(), delivery.on(), delivery.document()),
                request);
    }

    @PostMapping("/limitation-interruptions")
    Answer interrupt(
            @PathVariable FeeAccountId id, @RequestBody @Valid Begun begun, DoorRequest request) {
        return door.send(
                new InterruptLimitation(
                        id, begun.charges(), begun.cause(), begun.on(), begun.document()),
                request);
    }

    @PostMapping("/disputes")
    Answer dispute(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Dispute dispute,
            DoorRequest request) {
        return door.send(
                new OpenDispute(
                        id,
                        new DisputeId(Ids.next()),
                        dispute.charges(),
                        dispute.on(),
                        dispute.about(),
                        said(dispute.person(), dispute.statement()),
                        null),
                request);
    }

    @PostMapping("/disputes/{dispute}/decision")
    Answer decideDispute(
            @PathVariable FeeAccountId id,
            @PathVariable DisputeId dispute,
            @RequestBody @Valid Decision decision,
            DoorRequest request) {
        return door.send(
                new DecideDispute(
                        id, dispute, decision.outcome(), decision.on(), decision.reason()),
                request);
    }

    /** Words without a person to seal them for are not kept: they may hold personal data. */
    private static @Nullable Personal said(@Nullable PersonId person, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (person == null) {
            throw new CommandRefused(new InputRefusal.Missing("person"));
        }
        return Personal.of(person, words);
    }
}
