package guanjia.command.billing;

import guanjia.command.door.Asked;
import guanjia.command.standard.Billings;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeStandardId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the standards of a run's communities say, and what they are told of the run. */
@Component
class BilledStandards {

    private final Tariffs tariffs;
    private final StandardKeys directory;
    private final Billings billings;

    BilledStandards(Tariffs tariffs, StandardKeys directory, Billings billings) {
        this.tariffs = tariffs;
        this.directory = directory;
        this.billings = billings;
    }

    /** A fingerprint of the standards, versions and periods a run would charge by. */
    String tariffOf(RunPlan plan) {
        Digest digest = new Digest();
        for (CommunityId community : sorted(plan)) {
            for (Rule rule : tariffs.of(plan, community).rules()) {
                digest.add(rule.asText());
            }
        }
        return digest.hex();
    }

    /** Says that days are about to be charged: no version may begin in them from now on. */
    void record(RunPlan plan, Asked asked) {
        for (CommunityId community : sorted(plan)) {
            for (Rule rule : tariffs.of(plan, community).rules()) {
                BillingPeriod billed = rule.billed();
                if (billed != null) {
                    billings.record(rule.standard(), billed, plan.run(), asked);
                }
            }
        }
    }

    /** Says that nothing is charged by the run any more. */
    void withdraw(RunPlan plan, Asked asked) {
        for (CommunityId community : sorted(plan)) {
            for (FeeStandardId standard : directory.standards(community)) {
                billings.withdraw(standard, plan.run(), asked);
            }
        }
    }

    private static List<CommunityId> sorted(RunPlan plan) {
        return plan.communities().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
