package guanjia.command.billing;

import guanjia.command.billing.BillRunCommand.Cancel;
import guanjia.command.billing.BillRunCommand.Pause;
import guanjia.command.billing.BillRunCommand.Plan;
import guanjia.command.billing.BillRunCommand.Publish;
import guanjia.command.billing.BillRunCommand.Resume;
import guanjia.command.billing.BillRunCommand.Reverse;
import guanjia.command.door.Answer;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Input;
import guanjia.command.door.Why;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.PeriodKind;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

/** What can be asked of bill runs over HTTP. */
@RestController
@RequestMapping("/api/bill-runs")
class BillRunDoor {

    /**
     * A run to be planned: the whole period of a kind that begins on a day.
     *
     * @param items codes, or null for all that are charged regularly
     */
    record Planning(
            @NotEmpty List<CommunityId> communities,
            @Nullable List<@NotBlank String> items,
            @NotNull PeriodKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate since) {

        Plan plan(Asked asked) {
            // No period begins on a day that is beyond all calendars.
            Input.plannedDay("from", from, asked);
            List<String> codes = items == null ? List.of() : items;
            return new Plan(new BillRunId(Ids.next()), communities, codes, period(), since);
        }

        private BillingPeriod period() {
            return kind.months() == 0
                    ? new BillingPeriod(kind, from, from)
                    : BillingPeriod.beginning(kind, from);
        }
    }

    record Publication(@NotBlank @Size(max = 100) String fingerprint) {}

    private final CommandDoor door;

    BillRunDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    Answer plan(@RequestBody @Valid Planning planning, DoorRequest request) {
        return door.send(planning.plan(request.asked()), request);
    }

    @PostMapping("/{id}/preview")
    Answer preview(@PathVariable BillRunId id, DoorRequest request) {
        return door.send(new BillRunCommand.Preview(id), request);
    }

    @PostMapping("/{id}/publication")
    Answer publish(
            @PathVariable BillRunId id,
            @RequestBody @Valid Publication publication,
            DoorRequest request) {
        return door.send(new Publish(id, publication.fingerprint()), request);
    }

    @PostMapping("/{id}/pause")
    Answer pause(@PathVariable BillRunId id, DoorRequest request) {
        return door.send(new Pause(id), request);
    }

    @PostMapping("/{id}/resumption")
    Answer resume(@PathVariable BillRunId id, DoorRequest request) {
        return door.send(new Resume(id), request);
    }

    @PostMapping("/{id}/cancellation")
    Answer cancel(@PathVariable BillRunId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new Cancel(id, why.reason()), request);
    }

    @PostMapping("/{id}/reversal")
    Answer reverse(@PathVariable BillRunId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new Reverse(id, why.reason()), request);
    }
}
