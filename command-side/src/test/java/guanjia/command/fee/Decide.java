package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.Command;

/**
 * Every pure decision about one account behind one name, for tests that walk through all of them.
 */
final class Decide {

    private Decide() {}

    static void decide(Account account, Command command, Asked asked, Happen happen) {
        switch (command) {
            case FeeAccountCommand it -> decide(account, it, asked, happen);
            case ChargeCommand it -> decide(account, it, asked, happen);
            case PaymentCommand it -> decide(account, it, asked, happen);
            case RefundCommand it -> decide(account, it, asked, happen);
            case DepositCommand it -> decide(account, it, asked, happen);
            case AdjustmentCommand it -> decide(account, it, asked, happen);
            case CollectionCommand it -> decide(account, it, asked, happen);
            default -> throw new IllegalArgumentException(command.toString());
        }
    }

    private static void decide(
            Account account, FeeAccountCommand command, Asked asked, Happen happen) {
        switch (command) {
            case FeeAccountCommand.Open it -> AccountDecisions.decide(account, it, asked, happen);
            case FeeAccountCommand.Close it -> AccountDecisions.decide(account, it, asked, happen);
            case FeeAccountCommand.Reopen it -> AccountDecisions.decide(account, it, asked, happen);
            case FeeAccountCommand.SettleParty it ->
                    AccountDecisions.decide(account, it, asked, happen);
        }
    }

    private static void decide(Account account, ChargeCommand command, Asked asked, Happen happen) {
        switch (command) {
            case ChargeCommand.PostCharges it -> ChargeDecisions.decide(account, it, asked, happen);
            case ChargeCommand.ChargeOnce it -> ChargeDecisions.decide(account, it, asked, happen);
            case ChargeCommand.ReverseCharge it ->
                    ChargeDecisions.decide(account, it, asked, happen);
            case ChargeCommand.ReissueCharge it ->
                    ChargeDecisions.decide(account, it, asked, happen);
            case ChargeCommand.AccrueLateFees it ->
                    LateFeeDecisions.decide(account, it, asked, happen);
            case ChargeCommand.AccrueDaily it ->
                    LateFeeDecisions.decide(account, it, asked, happen);
            case ChargeCommand.ChargeByStandard it ->
                    throw new IllegalArgumentException(it + " needs a standard");
        }
    }

    private static void decide(
            Account account, PaymentCommand command, Asked asked, Happen happen) {
        switch (command) {
            case PaymentCommand.ReceivePayment it ->
                    PaymentDecisions.decide(account, it, asked, () -> Counted.NOWHERE, happen);
            case PaymentCommand.ReversePayment it ->
                    ReturnDecisions.decide(account, it, asked, () -> null, happen);
            case PaymentCommand.ApplyPrepayment it ->
                    PaymentDecisions.decide(account, it, asked, happen);
            case PaymentCommand.ReleaseAllocations it ->
                    ReturnDecisions.decide(account, it, asked, happen);
            case PaymentCommand.TransferPrepayment it ->
                    PaymentDecisions.decide(account, it, asked, happen);
        }
    }

    private static void decide(Account account, RefundCommand command, Asked asked, Happen happen) {
        switch (command) {
            case RefundCommand.RequestRefund it ->
                    RefundDecisions.decide(account, it, asked, happen);
            case RefundCommand.ApproveRefund it ->
                    RefundDecisions.decide(account, it, asked, happen);
            case RefundCommand.RejectRefund it ->
                    RefundDecisions.decide(account, it, asked, happen);
            case RefundCommand.PayRefund it ->
                    RefundDecisions.decide(account, it, asked, () -> null, happen);
        }
    }

    private static void decide(
            Account account, DepositCommand command, Asked asked, Happen happen) {
        switch (command) {
            case DepositCommand.TakeDeposit it ->
                    DepositDecisions.decide(account, it, asked, () -> Counted.NOWHERE, happen);
            case DepositCommand.DeductDeposit it ->
                    DepositDecisions.decide(account, it, asked, happen);
        }
    }

    private static void decide(
            Account account, AdjustmentCommand command, Asked asked, Happen happen) {
        switch (command) {
            case AdjustmentCommand.RequestWaiver it ->
                    AdjustmentDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.ApproveWaiver it ->
                    AdjustmentDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.RequestWriteOff it ->
                    AdjustmentDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.ApproveWriteOff it ->
                    AdjustmentDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.RejectAdjustment it ->
                    AdjustmentDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.ReportVacancy it ->
                    VacancyDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.ConfirmVacancy it ->
                    VacancyDecisions.decide(account, it, asked, happen);
            case AdjustmentCommand.EndVacancy it ->
                    VacancyDecisions.decide(account, it, asked, happen);
        }
    }

    private static void decide(
            Account account, CollectionCommand command, Asked asked, Happen happen) {
        switch (command) {
            case CollectionCommand.SendDemand it ->
                    CollectionDecisions.decide(account, it, asked, happen);
            case CollectionCommand.ConfirmDelivery it ->
                    CollectionDecisions.decide(account, it, asked, happen);
            case CollectionCommand.InterruptLimitation it ->
                    CollectionDecisions.decide(account, it, asked, happen);
            case CollectionCommand.OpenDispute it ->
                    CollectionDecisions.decide(account, it, asked, happen);
            case CollectionCommand.DecideDispute it ->
                    CollectionDecisions.decide(account, it, asked, happen);
        }
    }
}
