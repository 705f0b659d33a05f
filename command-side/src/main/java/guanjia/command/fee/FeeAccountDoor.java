package guanjia.command.fee;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.InputRefusal;
import guanjia.command.door.MoneyText;
import guanjia.command.door.Why;
import guanjia.command.fee.ChargeCommand.AccrueLateFees;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.command.fee.ChargeCommand.ChargeOnce;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.command.fee.ChargePreviews.Preview;
import guanjia.command.fee.FeeAccountCommand.Close;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.FeeAccountCommand.Reopen;
import guanjia.command.fee.FeeAccountCommand.SettleParty;
import guanjia.command.fee.FeeRequests.Owing;
import guanjia.command.fee.FeeRequests.Who;
import guanjia.events.BillingPeriod;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardId;
import guanjia.events.MeterId;
import guanjia.events.PeriodKind;
import guanjia.events.PropertyId;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of fee accounts and their charges over HTTP. */
@RestController
@RequestMapping("/api/fee-accounts")
class FeeAccountDoor {

    /** Of a unit, or of a number that only a list of the community knows. */
    record Opening(
            @NotNull CommunityId community,
            @Nullable PropertyId property,
            @Nullable @Size(max = 200) String number,
            @NotNull LocalDate since) {
        FeeAccountId account() {
            return property == null
                    ? FeeAccounts.idOf(community, number == null ? "" : number)
                    : FeeAccounts.idOf(property);
        }
    }

    /** A period by a standard; the amount only where the standard takes it from elsewhere. */
    record ByStandard(
            @NotNull FeeStandardId standard,
            @NotNull PeriodKind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable Quantity quantity,
            @Nullable MeterId meter,
            @Nullable String stated,
            @NotNull @Valid Owing liable,
            @Nullable ChargeId replaces,
            @NotBlank @Size(max = 500) String reason) {
        ChargeByStandard command(FeeAccountId account) {
            CommandRefused.unless(!to.isBefore(from), new InputRefusal.EndsBeforeItBegins("to"));
            return new ChargeByStandard(
                    account,
                    new ChargeId(Ids.next()),
                    standard,
                    new BillingPeriod(kind, from, to),
                    quantity,
                    meter,
                    stated == null ? null : MoneyText.positive("stated", stated),
                    liable.liable(),
                    replaces,
                    reason);
        }
    }

    record Ending(@NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}

    record Settlement(@NotNull @Valid Who party, @NotNull LocalDate on) {}

    record Once(
            @NotNull FeeKind kind,
            @NotBlank @Size(max = 60) String code,
            @NotBlank String gross,
            @NotNull Rate taxRate,
            @NotNull LocalDate on,
            @NotNull LocalDate due,
            @NotNull @Valid Owing liable,
            @NotBlank @Size(max = 500) String reason) {
        ChargeOnce command(FeeAccountId account) {
            return new ChargeOnce(
                    account,
                    new ChargeId(Ids.next()),
                    new FeeItem(kind, code),
                    MoneyText.positive("gross", gross),
                    taxRate,
                    on,
                    due,
                    liable.liable(),
                    reason);
        }
    }

    record Accrual(@NotNull LocalDate through) {}

    private final CommandDoor door;
    private final ChargePreviews previews;

    FeeAccountDoor(CommandDoor door, ChargePreviews previews) {
        this.door = door;
        this.previews = previews;
    }

    @PostMapping
    Answer open(@RequestBody @Valid Opening opening, DoorRequest request) {
        return door.send(
                new Open(
                        opening.account(),
                        opening.community(),
                        opening.property(),
                        opening.number(),
                        opening.since()),
                request);
    }

    @PostMapping("/{id}/closing")
    Answer close(
            @PathVariable FeeAccountId id, @RequestBody @Valid Ending ending, DoorRequest request) {
        return door.send(new Close(id, ending.on(), ending.reason()), request);
    }

    @PostMapping("/{id}/reopening")
    Answer reopen(@PathVariable FeeAccountId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new Reopen(id, why.reason()), request);
    }

    @PostMapping("/{id}/settlements")
    Answer settle(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Settlement settlement,
            DoorRequest request) {
        return door.send(new SettleParty(id, settlement.party().party(), settlement.on()), request);
    }

    @PostMapping("/{id}/charges")
    Answer charge(
            @PathVariable FeeAccountId id, @RequestBody @Valid Once once, DoorRequest request) {
        return door.send(once.command(id), request);
    }

    /** What the charge would be; nothing happens. */
    @PostMapping("/{id}/charges/preview")
    Preview preview(
            @PathVariable FeeAccountId id, @RequestBody @Valid Once once, DoorRequest request) {
        return previews.of(once.command(id), request.asked());
    }

    @PostMapping("/{id}/standard-charges")
    Answer chargeByStandard(
            @PathVariable FeeAccountId id, @RequestBody @Valid ByStandard by, DoorRequest request) {
        return door.send(by.command(id), request);
    }

    /** What the charge would be; nothing happens. */
    @PostMapping("/{id}/standard-charges/preview")
    Preview previewByStandard(
            @PathVariable FeeAccountId id, @RequestBody @Valid ByStandard by, DoorRequest request) {
        return previews.of(by.command(id), request.asked());
    }

    @PostMapping("/{id}/charges/{charge}/reversal")
    Answer reverse(
            @PathVariable FeeAccountId id,
            @PathVariable ChargeId charge,
            @RequestBody @Valid Why why,
            DoorRequest request) {
        return door.send(new ReverseCharge(id, charge, why.reason()), request);
    }

    @PostMapping("/{id}/late-fees")
    Answer accrue(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Accrual accrual,
            DoorRequest request) {
        return door.send(new AccrueLateFees(id, accrual.through()), request);
    }
}
