package guanjia.command.standard;

import guanjia.command.door.Asked;
import guanjia.command.standard.FeeStandardCommand.RecordBilling;
import guanjia.command.standard.FeeStandardCommand.WithdrawBilling;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.FeeStandardId;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Lets other features say, in their own unit of work, that days are charged by a standard. */
@Component
public class Billings {

    private final Repository<FeeStandard> standards;

    Billings(Repository<FeeStandard> standards) {
        this.standards = standards;
    }

    /** What is published of a standard that will be told what is charged by it. */
    public Published published(FeeStandardId standard) {
        return standards
                .load(standard.toString())
                .invoke(it -> FeeStandards.published(it.standard()));
    }

    /** Records what a person charged by hand. */
    public void record(FeeStandardId standard, BillingPeriod period, Asked asked) {
        standards
                .load(standard.toString())
                .execute(it -> it.decide(new RecordBilling(standard, period, null), asked));
    }

    /** Records that what a person had charged by hand was taken back. */
    public void withdraw(FeeStandardId standard, BillingPeriod period, Asked asked) {
        standards.load(standard.toString()).execute(it -> it.withdrawByHand(period, asked));
    }

    /** Records what a bill run is about to charge. */
    public void record(FeeStandardId standard, BillingPeriod period, BillRunId run, Asked asked) {
        standards
                .load(standard.toString())
                .execute(it -> it.decide(new RecordBilling(standard, period, run), asked));
    }

    /** Takes back what a bill run had charged, if it had charged anything by this standard. */
    public void withdraw(FeeStandardId standard, BillRunId run, Asked asked) {
        standards
                .load(standard.toString())
                .execute(it -> {
                    if (it.standard().runs().contains(run)) {
                        it.decide(new WithdrawBilling(standard, run), asked);
                    }
                });
    }
}
