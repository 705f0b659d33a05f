package guanjia.command.billing;

import guanjia.command.standard.FeeStandards;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.CommunityId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what is published in a community. */
@Component
class Tariffs {

    private final StandardKeys directory;
    private final FeeStandards standards;

    Tariffs(StandardKeys directory, FeeStandards standards) {
        this.directory = directory;
        this.standards = standards;
    }

    /** Everything a run would charge by. */
    Tariff of(RunPlan plan, CommunityId community) {
        return Tariff.of(plan, published(community));
    }

    /** What a published run charges by: the standards that were told of it, and no others. */
    Tariff recorded(RunPlan plan, CommunityId community) {
        return Tariff.of(
                plan,
                published(community).stream()
                        .filter(standard -> standard.runs().contains(plan.run()))
                        .toList());
    }

    private List<Published> published(CommunityId community) {
        return directory.standards(community).stream().map(standards::published).toList();
    }
}
