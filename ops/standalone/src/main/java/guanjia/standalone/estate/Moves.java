package guanjia.standalone.estate;

import guanjia.command.door.Command;
import guanjia.command.property.HandoverCommand;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyEvent.MeterReading;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moving in and out of one unit: each step, in the order in which it is usually taken. */
final class Moves {

    private static final List<String> ITEMS = List.of("门窗", "墙面地面", "厨卫防水", "水电线路", "燃气管道", "门禁对讲");
    private static final List<String> DEFECTS =
            List.of(
                    "客厅窗户关不严",
                    "卫生间地漏返水",
                    "厨房墙砖空鼓两块",
                    "入户门锁不顺",
                    "阳台渗水",
                    "插座无电",
                    "主卧墙面开裂约 30 厘米",
                    "可视对讲无图像");

    private final Dice dice;
    private final PropertyId unit;
    private final String key;
    private final List<Command> commands;
    private int count;
    private int water = 3;
    private int electricity = 12;

    /**
     * @param key what the identifiers of this unit's handovers are made from
     * @param commands where the steps are added
     */
    Moves(Dice dice, PropertyId unit, String key, List<Command> commands) {
        this.dice = dice;
        this.unit = unit;
        this.key = key;
        this.commands = commands;
    }

    void in(PersonId person, Tenure tenure, LocalDate on) {
        HandoverId handover = open(Direction.MOVE_IN, person, tenure, on);
        steps(handover, 2 + dice.between(0, 1));
        inspect(handover);
        commands.add(new HandoverCommand.SignHandover(unit, handover, on));
    }

    void out(PersonId person, LocalDate on) {
        HandoverId handover = open(Direction.MOVE_OUT, person, null, on);
        steps(handover, 2);
        commands.add(new HandoverCommand.SignHandover(unit, handover, on));
    }

    /** Began, and is not over: what a service desk finds on its table in the morning. */
    void underWay(PersonId person, Tenure tenure, LocalDate planned) {
        HandoverId handover = open(Direction.MOVE_IN, person, tenure, planned);
        commands.add(new HandoverCommand.CheckIdentity(unit, handover, "居民身份证"));
        defect(handover, false);
    }

    void givenUp(PersonId person, LocalDate planned) {
        HandoverId handover = open(Direction.MOVE_IN, person, Tenure.TENANT, planned);
        commands.add(new HandoverCommand.CancelHandover(unit, handover, "租约未签,双方同意取消"));
    }

    /** The last signed handover carried the wrong day. */
    void redated(LocalDate on) {
        HandoverId last = Named.handover(key + " " + count);
        commands.add(new HandoverCommand.RedateHandover(unit, last, on, "交接单上的日期与签字不符,按签字更正"));
    }

    private HandoverId open(
            Direction direction, PersonId person, @Nullable Tenure tenure, LocalDate planned) {
        count++;
        HandoverId handover = Named.handover(key + " " + count);
        commands.add(new OpenHandover(unit, handover, direction, person, tenure, planned));
        return handover;
    }

    private void steps(HandoverId handover, int keys) {
        commands.add(new HandoverCommand.CheckIdentity(unit, handover, "居民身份证"));
        commands.add(new HandoverCommand.SignAgreement(unit, handover, "XY-" + dice.digits(8)));
        water += dice.between(0, 90);
        electricity += dice.between(0, 1400);
        commands.add(
                new HandoverCommand.ReadMeters(
                        unit,
                        handover,
                        List.of(
                                meter(MeterKind.WATER, "S", water),
                                meter(MeterKind.ELECTRICITY, "D", electricity))));
        commands.add(
                new HandoverCommand.HandOverKeys(
                        unit, handover, List.of(new Keys("入户门钥匙", keys), new Keys("门禁卡", 2))));
    }

    private MeterReading meter(MeterKind kind, String prefix, int reading) {
        String number = prefix + Integer.toUnsignedString(key.hashCode() & 0xFFFFFF);
        return new MeterReading(kind, number, new BigDecimal(reading));
    }

    private void inspect(HandoverId handover) {
        commands.add(
                new HandoverCommand.InspectItem(
                        unit,
                        handover,
                        dice.any(ITEMS),
                        true,
                        Named.defect(key + " unused " + count),
                        null));
        if (dice.percent(25)) {
            defect(handover, dice.percent(80));
        }
    }

    private void defect(HandoverId handover, boolean mended) {
        var defect = Named.defect(key + " " + count);
        commands.add(new HandoverCommand.FindDefect(unit, handover, defect, dice.any(DEFECTS)));
        if (mended) {
            commands.add(new HandoverCommand.RectifyDefect(unit, defect));
            commands.add(new HandoverCommand.ReinspectDefect(unit, defect, dice.percent(90)));
        }
    }
}
