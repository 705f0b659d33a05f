package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.standard.Billings;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.FeeStandardId;
import guanjia.events.StandardVersion;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a fee standard which days people charge by it, and takes back. While such days are charged
 * no version may begin in them. What a bill run charges, the run itself tells.
 */
@Component
class HandBillings {

    private final Billings billings;

    HandBillings(Billings billings) {
        this.billings = billings;
    }

    /** What is published of a standard, which is loaded once for that and to be told. */
    Published published(FeeStandardId standard) {
        try {
            return billings.published(standard);
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new DoorRefusal.NotFound(standard.toString()));
        }
    }

    void record(FeeStandardId standard, BillingPeriod period, Asked asked) {
        billings.record(standard, period, asked);
    }

    void record(Charge charge, Asked asked) {
        if (charge.standard() != null && charge.run() == null) {
            record(charge.standard().standard(), charge.period(), asked);
        }
    }

    void withdraw(@Nullable Debt debt, Asked asked) {
        StandardVersion standard = debt == null ? null : debt.standard();
        if (debt != null && standard != null && debt.run() == null) {
            billings.withdraw(standard.standard(), debt.period(), asked);
        }
    }
}
