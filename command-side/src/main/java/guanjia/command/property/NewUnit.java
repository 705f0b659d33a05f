package guanjia.command.property;

import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.OwnershipTransferred;
import guanjia.events.PropertyEvent.Registered;
import guanjia.events.PropertyEvent.Share;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit that enters the register, with the first events of its stream.
 *
 * @param events the registration; behind it the owners, where the unit was made of units whose
 *     owners are known
 */
record NewUnit(Registered registered, List<PropertyEvent> events) {

    static NewUnit of(Registered registered) {
        return new NewUnit(registered, List.of(registered));
    }

    static NewUnit owned(Registered registered, List<Share> owners, LocalDate from) {
        return owners.isEmpty()
                ? of(registered)
                : new NewUnit(
                        registered,
                        List.of(
                                registered,
                                new OwnershipTransferred(registered.property(), owners, from)));
    }
}
