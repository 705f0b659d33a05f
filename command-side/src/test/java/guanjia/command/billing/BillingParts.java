package guanjia.command.billing;

import guanjia.command.community.CommunityParts;
import guanjia.command.door.Asked;
import guanjia.command.standard.StandardParts;
import guanjia.events.BillRunId;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts bill runs into a configuration without Spring and without a worker. */
public final class BillingParts {

    /** Nobody works on what is wanted: tests report what a worker would. */
    private static final BillRunQueue NOBODY =
            new BillRunQueue() {
                @Override
                public void want(BillRunId run, Asked asked) {}

                @Override
                public void rest(BillRunId run, Asked asked) {}
            };

    private BillingParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(BillRun.class);
        axon.registerCommandHandler(config -> {
            StandardKeys keys = keys(config);
            return new BillRunDesk(
                    config.repository(BillRun.class),
                    CommunityParts.communities(config),
                    new BilledStandards(
                            new Tariffs(keys, StandardParts.standards(config)),
                            keys,
                            StandardParts.billings(config)),
                    NOBODY);
        });
    }

    /** The standards that were opened, as the table of keys would know them. */
    private static StandardKeys keys(Configuration axon) {
        return community -> {
            List<FeeStandardId> found = new ArrayList<>();
            try (var stream = axon.eventStore().openStream(null)) {
                while (stream.hasNextAvailable()) {
                    if (stream.nextAvailable().getPayload() instanceof FeeStandardEvent.Opened it
                            && it.community().equals(community)) {
                        found.add(it.standard());
                    }
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return found;
        };
    }
}
