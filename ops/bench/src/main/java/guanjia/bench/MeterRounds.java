package guanjia.bench;

import guanjia.command.community.CommunityCommand;
import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.command.door.CommandDoor;
import guanjia.command.person.PersonCommand;
import guanjia.command.property.HandoverCommand;
import guanjia.command.property.PropertyCommand;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyEvent.MeterReading;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Stated;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/**
 * The work that is measured: meters are read in units with an open handover. Each command loads its
 * unit from its events, checks rights, state and readings, and appends one event.
 */
final class MeterRounds {

    /** The stored name of the event that each command appends. */
    static final String EVENT = "property.meters-read";

    /** A unit and its open handover. */
    private record Unit(PropertyId property, HandoverId handover) {}

    private static final int CHUNK = 250;
    private static final Stated NOTHING = new Stated("", null, null, List.of(Stated.Doubt.MISSING));

    private final CommandDoor door;
    private final CommandBatch batch;
    private final Asked asked = Asked.bySystem(Instant.now());
    private final List<Unit> units = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    MeterRounds(ApplicationContext context) {
        door = context.getBean(CommandDoor.class);
        batch = context.getBean(CommandBatch.class);
    }

    /** Makes so many units with open handovers. */
    void prepare(int count) {
        CommunityId community = new CommunityId(Ids.next());
        PersonId person = new PersonId(Ids.next());
        send(
                List.of(
                        new CommunityCommand.Register(community, profile("测速小区")),
                        PersonCommand.Register.of(person, "测速", null, null)));
        List<Command> commands = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Unit unit = new Unit(new PropertyId(Ids.next()), new HandoverId(Ids.next()));
            units.add(unit);
            Place place = new Place("1栋", null, 1, Integer.toString(number));
            commands.add(
                    new PropertyCommand.Register(
                            unit.property(), community, place, Usage.HOME, null, null));
            commands.add(
                    new HandoverCommand.OpenHandover(
                            unit.property(),
                            unit.handover(),
                            Direction.MOVE_IN,
                            person,
                            Tenure.OWNER,
                            asked.today()));
            if (number % CHUNK == 0 || number == count) {
                send(commands);
                commands.clear();
            }
        }
        door.send(reading(units.getFirst()), asked);
    }

    /** What a list may say of a community. */
    static CommunityProfile profile(String name) {
        return new CommunityProfile(
                name, "", null, null, null, NOTHING, null, NOTHING, null, null, NOTHING, NOTHING,
                Map.of());
    }

    private void send(List<Command> commands) {
        batch.sendAll(commands, asked, () -> {});
    }

    /** One command, one transaction, over and over; clients never share a unit. */
    void oneByOne(int client, int clients, int events) {
        int share = units.size() / clients;
        for (int i = 0; i < events; i++) {
            door.send(reading(units.get(client * share + i % share)), asked);
        }
    }

    /** Many commands in one transaction, each for another unit. */
    void batched(int events, int size) {
        for (int done = 0; done < events; done += size) {
            List<Unit> some = next(size);
            batch.sendAll(some.stream().map(this::reading).toList(), asked, () -> {});
        }
    }

    private List<Unit> next(int size) {
        int pieces = units.size() / size;
        int piece = Math.floorMod(turn.getAndIncrement(), pieces);
        return units.subList(piece * size, (piece + 1) * size);
    }

    private HandoverCommand.ReadMeters reading(Unit unit) {
        return new HandoverCommand.ReadMeters(
                unit.property(),
                unit.handover(),
                List.of(
                        new MeterReading(MeterKind.WATER, "S102938", new BigDecimal("12.5")),
                        new MeterReading(MeterKind.ELECTRICITY, "D564738", new BigDecimal(843))));
    }
}
