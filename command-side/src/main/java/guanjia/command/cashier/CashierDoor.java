package guanjia.command.cashier;

import guanjia.command.cashier.CashierCommand.CloseDay;
import guanjia.command.cashier.CashierCommand.ConfirmDay;
import guanjia.command.cashier.CashierCommand.Explanation;
import guanjia.command.cashier.CashierCommand.SendBackDay;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.MoneyText;
import guanjia.command.door.Why;
import guanjia.events.CashierDayId;
import guanjia.events.DailyCloseEvent.Cause;
import guanjia.events.Tender.Means;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of cashiers' days over HTTP. Amounts are strings in yuan. */
@RestController
@RequestMapping("/api/cashier-days/{id}")
class CashierDoor {

    /** What was counted, and why it is not what should be there. */
    record Closing(
            @NotNull @Size(max = 20) List<@NotNull @Valid Counted> counted,
            @Nullable @Size(max = 20) List<@NotNull @Valid Explained> explanations) {}

    record Counted(@NotNull Means means, @NotBlank String amount) {}

    record Explained(
            @NotNull Means means, @NotNull Cause cause, @NotBlank @Size(max = 500) String text) {}

    private final CommandDoor door;

    CashierDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/closing")
    Answer close(
            @PathVariable CashierDayId id,
            @RequestBody @Valid Closing closing,
            DoorRequest request) {
        var counted =
                closing.counted().stream()
                        .map(it ->
                                new CashierCommand.Counting(
                                        it.means(),
                                        MoneyText.signed("counted.amount", it.amount())))
                        .toList();
        List<Explained> explained =
                closing.explanations() == null ? List.of() : closing.explanations();
        return door.send(
                new CloseDay(
                        id,
                        counted,
                        explained.stream()
                                .map(it -> new Explanation(it.means(), it.cause(), it.text()))
                                .toList()),
                request);
    }

    @PostMapping("/confirmation")
    Answer confirm(@PathVariable CashierDayId id, DoorRequest request) {
        return door.send(new ConfirmDay(id), request);
    }

    @PostMapping("/return")
    Answer sendBack(
            @PathVariable CashierDayId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new SendBackDay(id, why.reason()), request);
    }
}
