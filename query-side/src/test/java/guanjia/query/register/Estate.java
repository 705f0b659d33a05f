package guanjia.query.register;

import guanjia.events.Area;
import guanjia.events.BankStatementEvent;
import guanjia.events.BillRunEvent;
import guanjia.events.ClaimEvent;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.DailyCloseEvent;
import guanjia.events.Event;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeStandardEvent;
import guanjia.events.HandoverId;
import guanjia.events.ImportEvent;
import guanjia.events.LateFeeRunEvent;
import guanjia.events.MeterEvent;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.HandoverOpened;
import guanjia.events.PropertyEvent.HandoverSigned;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.ReceiptBookEvent;
import guanjia.events.Stated;
import guanjia.events.Stated.Doubt;
import guanjia.events.Usage;
import guanjia.events.UserAccountEvent;
import guanjia.events.WorkOrderEvent;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of an estate, as short as tests can be read. */
public final class Estate {

    private Estate() {}

    public static CommunityEvent community(CommunityId id, String name) {
        return new CommunityEvent.Registered(id, profile(name, "2.5元/平米/月"));
    }

    static CommunityProfile profile(String name, String fee, Doubt... doubts) {
        Stated figure = new Stated(fee, null, null, List.of(doubts));
        Stated plain = new Stated("18栋", BigDecimal.valueOf(18), BigDecimal.valueOf(18), List.of());
        return new CommunityProfile(
                name,
                "福元西路148号",
                null,
                null,
                null,
                plain,
                null,
                figure,
                null,
                null,
                plain,
                plain,
                Map.of());
    }

    public static PropertyEvent unit(PropertyId id, CommunityId community, String... place) {
        return unit(id, community, Usage.HOME, place);
    }

    /** Place: building, number; or building, entrance, number. */
    public static PropertyEvent unit(
            PropertyId id, CommunityId community, Usage usage, String... place) {
        @Nullable String entrance = place.length == 3 ? place[1] : null;
        return new PropertyEvent.Registered(
                id,
                community,
                new Place(place[0], entrance, null, place[place.length - 1]),
                usage,
                Area.of("89.35"),
                null,
                PropertyEvent.Origin.REGISTERED,
                List.of());
    }

    public static PersonEvent person(PersonId id, String name, @Nullable String phone) {
        return new PersonEvent.Registered(
                id, Personal.of(id, name), phone == null ? null : Personal.of(id, phone), null);
    }

    public static PropertyEvent owned(PropertyId unit, LocalDate from, PersonId... owners) {
        BigDecimal percent = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(owners.length));
        return new PropertyEvent.OwnershipTransferred(
                unit, Arrays.stream(owners).map(owner -> new Share(owner, percent)).toList(), from);
    }

    public static List<PropertyEvent> movedIn(
            PropertyId unit, PersonId person, HandoverId handover, LocalDate on) {
        return moved(Direction.MOVE_IN, unit, person, handover, on);
    }

    public static List<PropertyEvent> movedOut(
            PropertyId unit, PersonId person, HandoverId handover, LocalDate on) {
        return moved(Direction.MOVE_OUT, unit, person, handover, on);
    }

    private static List<PropertyEvent> moved(
            Direction way, PropertyId unit, PersonId person, HandoverId handover, LocalDate on) {
        return List.of(
                new HandoverOpened(unit, handover, way, person, Tenure.TENANT, on),
                new HandoverSigned(unit, handover, way, person, Tenure.TENANT, on));
    }

    public static CommunityId communityId() {
        return CommunityId.of(Ids.next());
    }

    public static PropertyId unitId() {
        return PropertyId.of(Ids.next());
    }

    public static PersonId personId() {
        return PersonId.of(Ids.next());
    }

    public static HandoverId handoverId() {
        return HandoverId.of(Ids.next());
    }

    static UUID aggregate(Event event) {
        return switch (event) {
            case ClaimEvent claim -> claim.claim().value();
            case CommunityEvent community -> community.community().value();
            case PropertyEvent property -> property.property().value();
            case PersonEvent person -> person.person().value();
            case UserAccountEvent account -> account.account().value();
            case ImportEvent job -> job.id().value();
            case FeeStandardEvent standard -> standard.standard().value();
            case FeeAccountEvent account -> account.account().value();
            case MeterEvent meter -> meter.meter().value();
            case BankStatementEvent statement -> statement.statement().value();
            case WorkOrderEvent order -> order.order().value();
            case BillRunEvent run -> run.run().value();
            case DailyCloseEvent day -> day.day().value();
            case LateFeeRunEvent run -> run.run().value();
            case ReceiptBookEvent book -> book.book().value();
        };
    }
}
