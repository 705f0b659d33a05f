package guanjia.command.fee;

import guanjia.command.door.Asked;
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
import guanjia.events.AdjustmentId;
import guanjia.events.DemandId;
import guanjia.events.DisputeId;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads what is asked of debts: to be waived, written off, demanded, doubted. */
@Component
class CollectionDesk {

    private final FeeAccounts accounts;
    private final Parties parties;

    CollectionDesk(FeeAccounts accounts, Parties parties) {
        this.accounts = accounts;
        this.parties = parties;
    }

    @CommandHandler
    AdjustmentId decide(RequestWaiver request, Asked asked) {
        accounts.decide(
                request.account(),
                (account, happen) -> AdjustmentDecisions.decide(account, request, asked, happen));
        return request.adjustment();
    }

    @CommandHandler
    void decide(ApproveWaiver approve, Asked asked) {
        accounts.decide(
                approve.account(),
                (account, happen) -> AdjustmentDecisions.decide(account, approve, asked, happen));
    }

    @CommandHandler
    AdjustmentId decide(RequestWriteOff request, Asked asked) {
        accounts.decide(
                request.account(),
                (account, happen) -> AdjustmentDecisions.decide(account, request, asked, happen));
        return request.adjustment();
    }

    @CommandHandler
    void decide(ApproveWriteOff approve, Asked asked) {
        accounts.decide(
                approve.account(),
                (account, happen) -> AdjustmentDecisions.decide(account, approve, asked, happen));
    }

    @CommandHandler
    void decide(RejectAdjustment reject, Asked asked) {
        accounts.decide(
                reject.account(),
                (account, happen) -> AdjustmentDecisions.decide(account, reject, asked, happen));
    }

    @CommandHandler
    AdjustmentId decide(ReportVacancy report, Asked asked) {
        accounts.decide(
                report.account(),
                (account, happen) -> VacancyDecisions.decide(account, report, asked, happen));
        return report.adjustment();
    }

    @CommandHandler
    void decide(ConfirmVacancy confirm, Asked asked) {
        accounts.decide(
                confirm.account(),
                (account, happen) -> VacancyDecisions.decide(account, confirm, asked, happen));
    }

    @CommandHandler
    void decide(EndVacancy end, Asked asked) {
        accounts.decide(
                end.account(),
                (account, happen) -> VacancyDecisions.decide(account, end, asked, happen));
    }

    @CommandHandler
    DemandId decide(SendDemand send, Asked asked) {
        parties.mustBeKnown(send.text());
        accounts.decide(
                send.account(),
                (account, happen) -> CollectionDecisions.decide(account, send, asked, happen));
        return send.demand();
    }

    @CommandHandler
    void decide(ConfirmDelivery confirm, Asked asked) {
        accounts.decide(
                confirm.account(),
                (account, happen) -> CollectionDecisions.decide(account, confirm, asked, happen));
    }

    @CommandHandler
    void decide(InterruptLimitation interrupt, Asked asked) {
        accounts.decide(
                interrupt.account(),
                (account, happen) -> CollectionDecisions.decide(account, interrupt, asked, happen));
    }

    @CommandHandler
    DisputeId decide(OpenDispute open, Asked asked) {
        parties.mustBeKnown(open.statement());
        accounts.decide(
                open.account(),
                (account, happen) -> CollectionDecisions.decide(account, open, asked, happen));
        return open.dispute();
    }

    @CommandHandler
    void decide(DecideDispute decide, Asked asked) {
        accounts.decide(
                decide.account(),
                (account, happen) -> CollectionDecisions.decide(account, decide, asked, happen));
    }
}
