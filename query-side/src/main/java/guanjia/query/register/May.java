package guanjia.query.register;

import guanjia.access.CurrentUser;
import guanjia.events.Role;

/**
 * What the user may ask for, so that a page offers nothing that would be refused. The command side
 * decides anew in any case.
 *
 * @param keep the register itself: register, correct, close, split, merge, transfer, withdraw
 * @param handOver persons, and moving in and out
 * @param rectify say that a defect is put right
 * @param erase destroy what is known about a person
 * @param seeMoney go on to what is owed for a unit
 * @param seeMeters go on to the meters of a unit
 */
public record May(
        boolean keep,
        boolean handOver,
        boolean rectify,
        boolean erase,
        boolean seeMoney,
        boolean seeMeters) {

    static May current() {
        CurrentUser user = CurrentUser.get();
        boolean keep = user.hasAny(Role.MANAGER, Role.ADMINISTRATOR);
        boolean handOver = keep || user.hasAny(Role.SERVICE_DESK);
        boolean seeMoney =
                handOver
                        || user.hasAny(
                                Role.CASHIER,
                                Role.ACCOUNTANT,
                                Role.AUDITOR,
                                Role.ANALYST,
                                Role.RESIDENT);
        boolean seeMeters =
                handOver
                        || user.hasAny(
                                Role.CASHIER, Role.ACCOUNTANT, Role.TECHNICIAN, Role.AUDITOR);
        return new May(
                keep,
                handOver,
                handOver || user.hasAny(Role.TECHNICIAN),
                keep,
                seeMoney,
                seeMeters);
    }
}
