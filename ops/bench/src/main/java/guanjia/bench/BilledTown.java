package guanjia.bench;

import guanjia.command.billing.BillRunCommand.Plan;
import guanjia.command.community.CommunityCommand;
import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.command.fee.FeeAccountCommand;
import guanjia.command.fee.FeeAccounts;
import guanjia.command.property.PropertyCommand;
import guanjia.command.standard.FeeStandardCommand;
import guanjia.events.Area;
import guanjia.events.BillRunEvent.Finished;
import guanjia.events.BillRunEvent.Previewed;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.Place;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.history.Archive;
import guanjia.history.Ids;
import guanjia.standalone.estate.LedRun;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Communities with accounts and three standards each, and the runs that charge them. */
final class BilledTown {

    /** Units of a community: as many as one of the real city has on average. */
    private static final int UNITS = 1_200;

    private static final int CHUNK = 300;

    private final CommandBatch batch;
    private final Archive archive;
    private final Asked asked = Asked.bySystem(Instant.now());
    private final Asked other =
            new Asked("other", EnumSet.of(Role.ADMINISTRATOR), true, List.of(), asked.at());
    private final List<CommunityId> communities = new ArrayList<>();

    BilledTown(ApplicationContext context) {
        batch = context.getBean(CommandBatch.class);
        archive = context.getBean(Archive.class);
    }

    /** Makes communities with so many accounts in all. */
    void prepare(int accounts) {
        int count = Math.ceilDiv(accounts, UNITS);
        for (int i = 0; i < count; i++) {
            communities.add(new CommunityId(Ids.next()));
        }
        IntStream.range(0, count)
                .parallel()
                .forEach(i -> community(communities.get(i), Math.min(UNITS, accounts - i * UNITS)));
    }

    private void community(CommunityId community, int units) {
        batch.sendAll(
                List.of(
                        new CommunityCommand.Register(
                                community, MeterRounds.profile("计费小区 " + community))),
                asked,
                () -> {});
        standard(community, FeeKind.PROPERTY, "property", BillTerms.monthly(Basis.BUILT_UP_AREA));
        standard(community, FeeKind.RUBBISH, "rubbish", BillTerms.monthly(Basis.UNIT));
        standard(community, FeeKind.FIXED, "lift", BillTerms.monthly(Basis.UNIT));
        List<Command> commands = new ArrayList<>();
        for (int unit = 1; unit <= units; unit++) {
            PropertyId property = new PropertyId(Ids.next());
            commands.add(
                    new PropertyCommand.Register(
                            property,
                            community,
                            new Place("1栋", null, 1, Integer.toString(unit)),
                            Usage.HOME,
                            new Area(new BigDecimal("89.35")),
                            null));
            commands.add(
                    new FeeAccountCommand.Open(
                            FeeAccounts.idOf(property),
                            community,
                            property,
                            null,
                            LocalDate.of(2026, 1, 1)));
            if (unit % CHUNK == 0 || unit == units) {
                batch.sendAll(commands, asked, () -> {});
                commands.clear();
            }
        }
    }

    private void standard(CommunityId community, FeeKind kind, String code, FeeTerms terms) {
        FeeStandardId id = new FeeStandardId(Ids.next());
        batch.sendAll(
                List.of(
                        new FeeStandardCommand.Open(
                                id,
                                community,
                                new FeeItem(kind, code),
                                code,
                                new Scope(Set.of(), List.of()),
                                LocalDate.of(2026, 1, 1),
                                terms)),
                asked,
                () -> {});
        batch.sendAll(
                List.of(
                        new FeeStandardCommand.Approve(id, 1),
                        new FeeStandardCommand.Publish(id, 1)),
                other,
                () -> {});
    }

    /** What a run took. */
    record Took(long units, long events, long previewNanos, long nanos) {}

    /** Computes a month, publishes it and waits until everybody is charged. */
    Took run(BillingPeriod month) {
        Plan plan = new Plan(new BillRunId(Ids.next()), communities, List.of(), month, null);
        LedRun run = new LedRun(archive, batch, plan, asked);
        long start = System.nanoTime();
        Previewed previewed = run.preview();
        long computed = System.nanoTime();
        long before = run.batches();
        Finished finished = run.publish(previewed);
        long end = System.nanoTime();
        if (!finished.totals().gross().equals(previewed.totals().gross())) {
            throw new IllegalStateException("charged " + finished + ", computed " + previewed);
        }
        long charges = finished.totals().charges();
        return new Took(
                finished.totals().accounts(),
                charges + run.batches() - before,
                computed - start,
                end - computed);
    }
}
