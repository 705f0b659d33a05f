package guanjia.command.property;

import static guanjia.command.property.Estate.DOOR_KEYS;
import static guanjia.command.property.Estate.HOME;
import static guanjia.command.property.Estate.TODAY;
import static guanjia.command.property.Estate.WATER;
import static guanjia.command.property.Estate.area;
import static guanjia.command.property.Estate.place;

import guanjia.command.door.Command;
import guanjia.command.property.HandoverCommand.CancelHandover;
import guanjia.command.property.HandoverCommand.CheckIdentity;
import guanjia.command.property.HandoverCommand.FindDefect;
import guanjia.command.property.HandoverCommand.HandOverKeys;
import guanjia.command.property.HandoverCommand.InspectItem;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.HandoverCommand.ReadMeters;
import guanjia.command.property.HandoverCommand.RectifyDefect;
import guanjia.command.property.HandoverCommand.RedateHandover;
import guanjia.command.property.HandoverCommand.ReinspectDefect;
import guanjia.command.property.HandoverCommand.SignAgreement;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.Part;
import guanjia.command.property.PropertyCommand.ReverseTransfer;
import guanjia.command.property.PropertyCommand.Split;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.command.property.PropertyCommand.Withdraw;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Asks for anything, sensible or not, and for the same again from the same seed. */
final class RandomAsker {

    private static final int FEW = 4;

    private final SplittableRandom random;

    /** Most steps are asked of the handover that was opened last, or none would be signed. */
    private HandoverId inMind = new HandoverId(new UUID(3, 0));

    RandomAsker(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Moves are asked for more often than the end of the unit, or every life would be short. */
    Command next() {
        return switch (random.nextInt(60)) {
            case 0 -> random.nextInt(4) == 0 ? new Withdraw(HOME, "r", day()) : move();
            case 1 -> new Split(HOME, List.of(part(1, "40"), part(2, "49.35")), "r", day());
            case 2, 3 -> new Correct(HOME, place(name()), Usage.HOME, area("89.35"), null, "r");
            case 4, 5, 6, 7 -> new TransferOwnership(HOME, shares(), day());
            case 8, 9 -> new ReverseTransfer(HOME, day(), "r");
            default -> move();
        };
    }

    private Command move() {
        return switch (random.nextInt(24)) {
            case 0 -> open();
            case 16, 17 -> new ReadMeters(HOME, handover(), List.of(WATER));
            case 18, 19 -> new RedateHandover(HOME, handover(), day(), "r");
            case 1, 20, 21, 22, 23 -> new SignHandover(HOME, handover(), day());
            case 2, 3 -> new CheckIdentity(HOME, handover(), "身份证");
            case 4, 5 -> new SignAgreement(HOME, handover(), "A-1");
            case 6 -> new ReadMeters(HOME, handover(), List.of(WATER));
            case 7, 8 -> new HandOverKeys(HOME, handover(), List.of(DOOR_KEYS));
            case 9 ->
                    new InspectItem(HOME, handover(), name(), random.nextBoolean(), defect(), null);
            case 10 -> new FindDefect(HOME, handover(), defect(), "漏水");
            case 11 -> new RectifyDefect(HOME, defect());
            case 12 -> new ReinspectDefect(HOME, defect(), random.nextBoolean());
            case 13, 14 -> new SignHandover(HOME, handover(), day());
            default ->
                    random.nextInt(4) == 0
                            ? new CancelHandover(HOME, handover(), "r")
                            : new RedateHandover(HOME, handover(), day(), "r");
        };
    }

    private OpenHandover open() {
        Direction direction = random.nextBoolean() ? Direction.MOVE_IN : Direction.MOVE_OUT;
        Tenure tenure = direction == Direction.MOVE_IN ? Tenure.TENANT : null;
        inMind = new HandoverId(new UUID(3, random.nextInt(3 * FEW)));
        return new OpenHandover(HOME, inMind, direction, person(), tenure, day());
    }

    private List<Share> shares() {
        int owners = 1 + random.nextInt(3);
        BigDecimal each = new BigDecimal(List.of("100", "50", "33.3333").get(owners - 1));
        return IntStream.range(0, owners).mapToObj(_ -> new Share(person(), each)).toList();
    }

    private Part part(int id, String area) {
        return new Part(
                new PropertyId(new UUID(1, id)), place(name()), Usage.HOME, area(area), null);
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(-2, 30));
    }

    private String name() {
        return "N" + random.nextInt(FEW);
    }

    private PersonId person() {
        return new PersonId(new UUID(2, random.nextInt(FEW)));
    }

    private HandoverId handover() {
        if (random.nextInt(10) != 0) {
            return inMind;
        }
        return new HandoverId(new UUID(3, random.nextInt(3 * FEW)));
    }

    private DefectId defect() {
        return new DefectId(new UUID(4, random.nextInt(FEW)));
    }
}
