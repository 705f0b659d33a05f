package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.events.ChargeId;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads a charge that a person makes of a fee standard: the standard learns what was charged. */
@Component
class StandardDesk {

    private final FeeAccounts accounts;
    private final StandardCharging charging;
    private final HandBillings billings;
    private final Parties parties;

    StandardDesk(
            FeeAccounts accounts,
            StandardCharging charging,
            HandBillings billings,
            Parties parties) {
        this.accounts = accounts;
        this.charging = charging;
        this.billings = billings;
        this.parties = parties;
    }

    @CommandHandler
    ChargeId decide(ChargeByStandard by, Asked asked) {
        parties.mustBeKnown(by.liable());
        accounts.decide(
                by.account(),
                (account, happen) -> {
                    Debt replaced = by.replaces() == null ? null : account.debt(by.replaces());
                    charging.decide(account, by, billings::published, asked, happen);
                    billings.withdraw(replaced, asked);
                    billings.record(by.standard(), by.period(), asked);
                });
        return by.charge();
    }
}
