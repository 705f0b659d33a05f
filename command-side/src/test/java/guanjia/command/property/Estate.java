package guanjia.command.property;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.person.PersonCommand;
import guanjia.command.property.HandoverCommand.CheckIdentity;
import guanjia.command.property.HandoverCommand.HandOverKeys;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.HandoverCommand.ReadMeters;
import guanjia.command.property.HandoverCommand.SignAgreement;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyEvent.MeterReading;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A community, two homes and two persons, for tests. */
final class Estate {

    static final CommunityId GARDEN = new CommunityId(Ids.next());
    static final CommunityId TOWERS = new CommunityId(Ids.next());
    static final PropertyId HOME = new PropertyId(Ids.next());
    static final PropertyId NEXT_DOOR = new PropertyId(Ids.next());
    static final PropertyId THIRD = new PropertyId(Ids.next());
    static final PersonId ZHANG = new PersonId(Ids.next());
    static final PersonId LI = new PersonId(Ids.next());
    static final PersonId NOBODY = new PersonId(Ids.next());
    static final LocalDate TODAY = Scenario.ASKED.today();
    static final Keys DOOR_KEYS = new Keys("入户门", 3);
    static final MeterReading WATER =
            new MeterReading(MeterKind.WATER, "W-1", new BigDecimal("12.5"));

    private Estate() {}

    /** Two open communities and two known persons. */
    static Scenario founded() {
        return new Scenario()
                .given(
                        new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                        new CommunityCommand.Register(TOWERS, Profile.profile("塔楼", "二路")),
                        PersonCommand.Register.of(ZHANG, "张三", null, null),
                        PersonCommand.Register.of(LI, "李四", null, null));
    }

    static Place place(String number) {
        return new Place("3栋", "2单元", 15, number);
    }

    static Area area(String text) {
        return Area.of(text);
    }

    static Register register(PropertyId property, String number, @Nullable String area) {
        return register(property, GARDEN, number, area);
    }

    static Register register(
            PropertyId property, CommunityId community, String number, @Nullable String area) {
        Area builtUp = area == null ? null : area(area);
        return new Register(property, community, place(number), Usage.HOME, builtUp, null);
    }

    static PropertyEvent.Registered registered(
            PropertyId property,
            String number,
            @Nullable String area,
            Origin origin,
            PropertyId... from) {
        Area builtUp = area == null ? null : area(area);
        return new PropertyEvent.Registered(
                property, GARDEN, place(number), Usage.HOME, builtUp, null, origin, List.of(from));
    }

    static List<Share> owned(PersonId... owners) {
        BigDecimal each = new BigDecimal(100).divide(new BigDecimal(owners.length));
        return java.util.Arrays.stream(owners).map(owner -> new Share(owner, each)).toList();
    }

    /** Everything that makes a person move in or out on a day. */
    static HandoverCommand[] moves(
            PropertyId property, Direction direction, PersonId person, LocalDate on) {
        HandoverId handover = new HandoverId(Ids.next());
        Tenure tenure = direction == Direction.MOVE_IN ? Tenure.OWNER : null;
        return new HandoverCommand[] {
            new OpenHandover(property, handover, direction, person, tenure, on),
            new CheckIdentity(property, handover, "身份证"),
            new SignAgreement(property, handover, "A-1"),
            new ReadMeters(property, handover, List.of(WATER)),
            new HandOverKeys(property, handover, List.of(DOOR_KEYS)),
            new SignHandover(property, handover, on)
        };
    }
}
