package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.fee.DepositCommand.DeductDeposit;
import guanjia.command.fee.DepositCommand.TakeDeposit;
import guanjia.command.fee.PaymentCommand.ApplyPrepayment;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.fee.PaymentCommand.ReleaseAllocations;
import guanjia.command.fee.PaymentCommand.ReversePayment;
import guanjia.command.fee.PaymentCommand.TransferPrepayment;
import guanjia.command.fee.RefundCommand.ApproveRefund;
import guanjia.command.fee.RefundCommand.PayRefund;
import guanjia.command.fee.RefundCommand.RejectRefund;
import guanjia.command.fee.RefundCommand.RequestRefund;
import guanjia.command.standard.FeeStandards;
import guanjia.events.CashierDayId;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent.Entry;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.PaymentId;
import guanjia.events.RefundId;
import guanjia.events.Tender;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads what is asked of money: it moves with its vouchers, its receipt and the cashier's day. */
@Component
class MoneyDesk {

    private final FeeAccounts accounts;
    private final Till till;
    private final Parties parties;
    private final FeeStandards standards;

    MoneyDesk(FeeAccounts accounts, Till till, Parties parties, FeeStandards standards) {
        this.accounts = accounts;
        this.till = till;
        this.parties = parties;
        this.standards = standards;
    }

    @CommandHandler
    PaymentId decide(ReceivePayment receive, Asked asked) {
        parties.mustBeKnown(receive.payer());
        accounts.decide(
                receive.account(),
                (account, happen) ->
                        PaymentDecisions.decide(
                                account,
                                receive,
                                asked,
                                standards::prepaidMonthsMax,
                                () ->
                                        counted(
                                                account,
                                                asked,
                                                receive.atCounter(),
                                                Entry.PAYMENT,
                                                receive.payment().value(),
                                                receive.tenders(),
                                                receive.on()),
                                happen));
        return receive.payment();
    }

    @CommandHandler
    void decide(ReversePayment reverse, Asked asked) {
        accounts.decide(
                reverse.account(),
                (account, happen) -> {
                    Payments.Paid before = account.payments().find(reverse.payment());
                    UUID source = reverse.payment().value();
                    Payments.Paid paid =
                            ReturnDecisions.decide(
                                    account,
                                    reverse,
                                    asked,
                                    () -> wentOut(account, asked, before, reverse.on()),
                                    happen);
                    till.giveBack(account.community(), paid.tenders(), source);
                    if (paid.receipt() != null) {
                        till.cancelReceipt(
                                account.community(), paid.receipt(), account.id(), source);
                    }
                });
    }

    @CommandHandler
    void decide(ApplyPrepayment apply, Asked asked) {
        accounts.decide(
                apply.account(),
                (account, happen) -> PaymentDecisions.decide(account, apply, asked, happen));
    }

    @CommandHandler
    void decide(ReleaseAllocations release, Asked asked) {
        accounts.decide(
                release.account(),
                (account, happen) -> ReturnDecisions.decide(account, release, asked, happen));
    }

    @CommandHandler
    void decide(TransferPrepayment move, Asked asked) {
        parties.mustBeKnown(move.to());
        accounts.decide(
                move.account(),
                (account, happen) -> PaymentDecisions.decide(account, move, asked, happen));
    }

    @CommandHandler
    RefundId decide(RequestRefund request, Asked asked) {
        accounts.decide(
                request.account(),
                (account, happen) -> RefundDecisions.decide(account, request, asked, happen));
        return request.refund();
    }

    @CommandHandler
    void decide(ApproveRefund approve, Asked asked) {
        accounts.decide(
                approve.account(),
                (account, happen) -> RefundDecisions.decide(account, approve, asked, happen));
    }

    @CommandHandler
    void decide(RejectRefund reject, Asked asked) {
        accounts.decide(
                reject.account(),
                (account, happen) -> RefundDecisions.decide(account, reject, asked, happen));
    }

    @CommandHandler
    void decide(PayRefund pay, Asked asked) {
        accounts.decide(
                pay.account(),
                (account, happen) ->
                        RefundDecisions.decide(
                                account, pay, asked, () -> paidOut(account, asked, pay), happen));
    }

    @CommandHandler
    DepositId decide(TakeDeposit take, Asked asked) {
        parties.mustBeKnown(take.payer());
        accounts.decide(
                take.account(),
                (account, happen) ->
                        DepositDecisions.decide(
                                account,
                                take,
                                asked,
                                () ->
                                        counted(
                                                account,
                                                asked,
                                                take.atCounter(),
                                                Entry.DEPOSIT,
                                                take.deposit().value(),
                                                take.tenders(),
                                                take.on()),
                                happen));
        return take.deposit();
    }

    @CommandHandler
    void decide(DeductDeposit deduct, Asked asked) {
        accounts.decide(
                deduct.account(),
                (account, happen) -> DepositDecisions.decide(account, deduct, asked, happen));
    }

    private Counted counted(
            Account account,
            Asked asked,
            boolean atCounter,
            Entry entry,
            UUID source,
            List<Tender> tenders,
            LocalDate on) {
        CommunityId community = account.community();
        till.take(community, tenders, source);
        if (!atCounter) {
            return Counted.NOWHERE;
        }
        FeeAccountId id = account.id();
        return new Counted(
                till.receipt(community, asked, id, source),
                till.in(community, asked, entry, id, source, tenders, on));
    }

    private @Nullable CashierDayId paidOut(Account account, Asked asked, PayRefund pay) {
        CommunityId community = account.community();
        UUID source = pay.refund().value();
        till.take(community, pay.tenders(), source);
        return pay.atCounter()
                ? till.out(
                        community,
                        asked,
                        Entry.REFUND,
                        account.id(),
                        source,
                        pay.tenders(),
                        pay.on())
                : null;
    }

    private @Nullable CashierDayId wentOut(
            Account account, Asked asked, Payments.@Nullable Paid paid, LocalDate on) {
        return paid == null || !paid.atCounter()
                ? null
                : till.out(
                        account.community(),
                        asked,
                        Entry.PAYMENT_REVERSAL,
                        account.id(),
                        paid.payment().value(),
                        paid.tenders(),
                        on);
    }
}
