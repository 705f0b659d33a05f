package guanjia.command.fee;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.MoneyText;
import guanjia.command.door.Why;
import guanjia.command.fee.DepositCommand.DeductDeposit;
import guanjia.command.fee.DepositCommand.TakeDeposit;
import guanjia.command.fee.FeeRequests.Paid;
import guanjia.command.fee.FeeRequests.Part;
import guanjia.command.fee.FeeRequests.Who;
import guanjia.command.fee.PaymentCommand.ApplyPrepayment;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.fee.PaymentCommand.ReleaseAllocations;
import guanjia.command.fee.PaymentCommand.ReversePayment;
import guanjia.command.fee.PaymentCommand.TransferPrepayment;
import guanjia.command.fee.RefundCommand.ApproveRefund;
import guanjia.command.fee.RefundCommand.PayRefund;
import guanjia.command.fee.RefundCommand.RejectRefund;
import guanjia.command.fee.RefundCommand.RequestRefund;
import guanjia.events.AllocationOrder;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.PaymentId;
import guanjia.events.RefundId;
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

/** What can be asked of payments, prepayments, refunds and deposits over HTTP. */
@RestController
@RequestMapping("/api/fee-accounts/{id}")
class MoneyDoor {

    /** What somebody pays, and what that one was told is owed. */
    record Payment(
            @NotNull @Valid Who payer,
            @NotNull LocalDate on,
            @NotNull @Size(max = 20) List<@NotNull @Valid Paid> tenders,
            @Nullable AllocationOrder order,
            @Nullable @Size(max = 500) List<@NotNull @Valid Part> allocations,
            @Nullable String expected,
            boolean atCounter,
            @Nullable @Size(max = 100) String reference) {
        ReceivePayment command(FeeAccountId account) {
            return new ReceivePayment(
                    account,
                    new PaymentId(Ids.next()),
                    payer.party(),
                    on,
                    FeeRequests.tenders(tenders),
                    order,
                    FeeRequests.allocations(allocations),
                    expected == null ? null : MoneyText.signed("expected", expected),
                    atCounter,
                    reference);
        }
    }

    record Reversal(@NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}

    record Application(
            @NotNull @Valid Who payer,
            @NotNull LocalDate on,
            @Nullable AllocationOrder order,
            @Nullable @Size(max = 500) List<@NotNull @Valid Part> allocations) {}

    record Release(
            @NotNull @Valid Who payer,
            @NotNull @Size(max = 500) List<@NotNull @Valid Part> allocations,
            @NotBlank @Size(max = 500) String reason) {}

    record Transfer(
            @NotNull @Valid Who from,
            @NotNull @Valid Who to,
            @NotBlank String amount,
            @NotBlank @Size(max = 500) String reason) {}

    record Refund(
            @NotNull @Valid Who payer,
            @NotBlank String amount,
            @Nullable DepositId deposit,
            @NotBlank @Size(max = 500) String reason) {}

    record Payout(
            @NotNull @Size(max = 20) List<@NotNull @Valid Paid> tenders,
            @NotNull LocalDate on,
            boolean atCounter) {}

    record Deposit(
            @NotNull Purpose purpose,
            @NotNull @Valid Who payer,
            @NotNull @Size(max = 20) List<@NotNull @Valid Paid> tenders,
            @NotNull LocalDate on,
            boolean atCounter,
            @Nullable @Size(max = 100) String reference) {}

    record Deduction(
            @NotNull @Size(max = 500) List<@NotNull @Valid Part> allocations,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    private final CommandDoor door;

    MoneyDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/payments")
    Answer receive(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Payment payment,
            DoorRequest request) {
        return door.send(payment.command(id), request);
    }

    @PostMapping("/payments/{payment}/reversal")
    Answer reverse(
            @PathVariable FeeAccountId id,
            @PathVariable PaymentId payment,
            @RequestBody @Valid Reversal reversal,
            DoorRequest request) {
        return door.send(
                new ReversePayment(id, payment, reversal.on(), reversal.reason()), request);
    }

    @PostMapping("/prepayment-applications")
    Answer apply(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Application application,
            DoorRequest request) {
        return door.send(
                new ApplyPrepayment(
                        id,
                        application.payer().party(),
                        application.on(),
                        application.order(),
                        FeeRequests.allocations(application.allocations())),
                request);
    }

    @PostMapping("/allocation-releases")
    Answer release(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Release release,
            DoorRequest request) {
        return door.send(
                new ReleaseAllocations(
                        id,
                        release.payer().party(),
                        FeeRequests.allocations(release.allocations()),
                        release.reason()),
                request);
    }

    @PostMapping("/prepayment-transfers")
    Answer transfer(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Transfer transfer,
            DoorRequest request) {
        return door.send(
                new TransferPrepayment(
                        id,
                        transfer.from().party(),
                        transfer.to().party(),
                        MoneyText.positive("amount", transfer.amount()),
                        transfer.reason()),
                request);
    }

    @PostMapping("/refunds")
    Answer requestRefund(
            @PathVariable FeeAccountId id, @RequestBody @Valid Refund refund, DoorRequest request) {
        return door.send(
                new RequestRefund(
                        id,
                        new RefundId(Ids.next()),
                        refund.payer().party(),
                        MoneyText.positive("amount", refund.amount()),
                        refund.deposit(),
                        refund.reason()),
                request);
    }

    @PostMapping("/refunds/{refund}/approval")
    Answer approveRefund(
            @PathVariable FeeAccountId id, @PathVariable RefundId refund, DoorRequest request) {
        return door.send(new ApproveRefund(id, refund), request);
    }

    @PostMapping("/refunds/{refund}/rejection")
    Answer rejectRefund(
            @PathVariable FeeAccountId id,
            @PathVariable RefundId refund,
            @RequestBody @Valid Why why,
            DoorRequest request) {
        return door.send(new RejectRefund(id, refund, why.reason()), request);
    }

    @PostMapping("/refunds/{refund}/payment")
    Answer payRefund(
            @PathVariable FeeAccountId id,
            @PathVariable RefundId refund,
            @RequestBody @Valid Payout payout,
            DoorRequest request) {
        return door.send(
                new PayRefund(
                        id,
                        refund,
                        FeeRequests.tenders(payout.tenders()),
                        payout.on(),
                        payout.atCounter()),
                request);
    }

    @PostMapping("/deposits")
    Answer takeDeposit(
            @PathVariable FeeAccountId id,
            @RequestBody @Valid Deposit deposit,
            DoorRequest request) {
        return door.send(
                new TakeDeposit(
                        id,
                        new DepositId(Ids.next()),
                        deposit.purpose(),
                        deposit.payer().party(),
                        FeeRequests.tenders(deposit.tenders()),
                        deposit.on(),
                        deposit.atCounter(),
                        deposit.reference()),
                request);
    }

    @PostMapping("/deposits/{deposit}/deductions")
    Answer deduct(
            @PathVariable FeeAccountId id,
            @PathVariable DepositId deposit,
            @RequestBody @Valid Deduction deduction,
            DoorRequest request) {
        return door.send(
                new DeductDeposit(
                        id,
                        deposit,
                        FeeRequests.allocations(deduction.allocations()),
                        deduction.on(),
                        deduction.reason()),
                request);
    }
}
