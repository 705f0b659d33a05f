package guanjia.command.billing;

import guanjia.command.RegisterProcess;
import guanjia.command.Scenario;
import guanjia.command.billing.BillRunCommand.Plan;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.command.door.CommandDoor;
import guanjia.command.fee.FeeAccounts;
import guanjia.command.property.PropertyCommand;
import guanjia.command.reckoning.Terms;
import guanjia.command.standard.FeeStandardCommand;
import guanjia.events.Area;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.Place;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.Usage;
import guanjia.history.Archive;
import guanjia.history.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.dao.DataAccessException;

/** A community with homes and a published standard, for tests of bill runs on PostgreSQL. */
final class BillingTown {

    static final BillingPeriod MARCH = BillingPeriod.month(YearMonth.of(2026, 3));
    static final Asked WANG = asked("wang");

    private static final Asked CHEN = asked("chen");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int CHUNK = 500;

    final CommunityId community = new CommunityId(Ids.next());
    final FeeStandardId standard = new FeeStandardId(Ids.next());
    final List<PropertyId> homes = new ArrayList<>();

    static BillingTown of(RegisterProcess process, int homes) {
        BillingTown town = new BillingTown();
        town.found(process, homes);
        return town;
    }

    private void found(RegisterProcess process, int count) {
        List<Command> commands = new ArrayList<>();
        commands.add(new CommunityCommand.Register(community, Profile.profile("花园", "一路")));
        for (int number = 1; number <= count; number++) {
            PropertyId home = new PropertyId(Ids.next());
            homes.add(home);
            commands.add(
                    new PropertyCommand.Register(
                            home,
                            community,
                            new Place("1栋", null, 1, Integer.toString(number)),
                            Usage.HOME,
                            Area.of("100"),
                            null));
        }
        CommandBatch batch = process.bean(CommandBatch.class);
        for (int from = 0; from < commands.size(); from += CHUNK) {
            batch.sendAll(
                    commands.subList(from, Math.min(commands.size(), from + CHUNK)),
                    Scenario.ASKED,
                    () -> {});
        }
        publish(process);
    }

    private void publish(RegisterProcess process) {
        CommandDoor door = process.bean(CommandDoor.class);
        door.send(
                new FeeStandardCommand.Open(
                        standard,
                        community,
                        new FeeItem(FeeKind.PROPERTY, "property"),
                        "住宅物业费",
                        new Scope(Set.of(), List.of()),
                        LocalDate.of(2026, 1, 1),
                        Terms.monthly("2")),
                WANG);
        door.send(new FeeStandardCommand.Approve(standard, 1), CHEN);
        door.send(new FeeStandardCommand.Publish(standard, 1), WANG);
    }

    /** Plans a run and waits until it is computed. */
    BillRunId previewed(RegisterProcess process, BillingPeriod period) {
        BillRunId run = new BillRunId(Ids.next());
        send(process, new Plan(run, List.of(community), List.of(), period, null));
        await(process, run, state -> state.phase() == RunState.Phase.PREVIEWED);
        return run;
    }

    static void publish(RegisterProcess process, BillRunId run) {
        send(
                process,
                new BillRunCommand.Publish(
                        run, process.bean(RunStates.class).of(run).fingerprint()));
    }

    static void send(RegisterProcess process, BillRunCommand command) {
        process.bean(CommandDoor.class).send(command, WANG);
    }

    static RunState await(RegisterProcess process, BillRunId run, Predicate<RunState> condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        RunState state = new RunState();
        while (Instant.now().isBefore(deadline)) {
            try {
                state = process.bean(RunStates.class).of(run);
                if (condition.test(state)) {
                    return state;
                }
            } catch (EventStoreException | DataAccessException cut) {
                // The connection was cut; the next one will answer.
                LockSupport.parkNanos(1);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new AssertionError(
                "it did not happen: " + state.phase() + " " + state.waits() + " " + state.done());
    }

    /** Every charge there is, by the account it stands on. */
    static List<Charge> charges(RegisterProcess process) {
        return events(process, ChargePosted.class).stream().map(ChargePosted::charge).toList();
    }

    static <T extends Event> List<T> events(RegisterProcess process, Class<T> type) {
        Archive archive = process.bean(Archive.class);
        List<T> events = new ArrayList<>();
        long position = 0;
        for (var page = archive.after(0, 5_000);
                !page.isEmpty();
                page = archive.after(position, 5_000)) {
            page.stream()
                    .map(archive::open)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(events::add);
            position = page.getLast().position();
        }
        return events;
    }

    /** How often each home was charged; once, if all is well. */
    static boolean onceEach(RegisterProcess process, List<PropertyId> homes) {
        List<String> accounts =
                events(process, ChargePosted.class).stream()
                        .map(posted -> posted.account().toString())
                        .sorted()
                        .toList();
        return accounts.equals(
                homes.stream().map(home -> FeeAccounts.idOf(home).toString()).sorted().toList());
    }

    private static Asked asked(String actor) {
        return new Asked(actor, EnumSet.of(Role.MANAGER), true, List.of(), Scenario.NOON);
    }
}
