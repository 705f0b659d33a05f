package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.property.HandoverCommand.CheckIdentity;
import guanjia.command.property.HandoverCommand.HandOverKeys;
import guanjia.command.property.HandoverCommand.ReadMeters;
import guanjia.command.property.HandoverCommand.SignAgreement;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.MeterReading;
import java.util.HashSet;
import java.util.Set;

/** The steps of an open handover. Any order, and again: the last one counts. */
final class StepDecisions {

    private static final int ENTRIES_MAX = 50;
    private static final int KEYS_MAX = 1_000;

    private StepDecisions() {}

    static PropertyEvent decide(Unit unit, CheckIdentity check, Asked asked) {
        HandoverDecisions.open(unit, check.handover(), asked);
        Input.required("document", check.document(), Input.NAME_LENGTH_MAX);
        return new PropertyEvent.IdentityChecked(unit.id(), check.handover(), check.document());
    }

    static PropertyEvent decide(Unit unit, SignAgreement sign, Asked asked) {
        HandoverDecisions.open(unit, sign.handover(), asked);
        Input.required("number", sign.number(), Input.NAME_LENGTH_MAX);
        return new PropertyEvent.AgreementSigned(unit.id(), sign.handover(), sign.number());
    }

    static PropertyEvent decide(Unit unit, ReadMeters read, Asked asked) {
        HandoverDecisions.open(unit, read.handover(), asked);
        Input.count("readings", read.readings(), 1, ENTRIES_MAX);
        Set<Object> seen = new HashSet<>();
        for (MeterReading reading : read.readings()) {
            String meter = reading.meterNumber();
            Input.required("readings.meterNumber", meter, Input.NAME_LENGTH_MAX);
            Input.number("readings.reading", reading.reading(), "0", "999999999", 3);
            CommandRefused.unless(
                    seen.add(reading.kind() + " " + meter.strip()),
                    new HandoverRefusal.MeterTwice(meter));
        }
        return new PropertyEvent.MetersRead(unit.id(), read.handover(), read.readings());
    }

    static PropertyEvent decide(Unit unit, HandOverKeys hand, Asked asked) {
        HandoverDecisions.open(unit, hand.handover(), asked);
        Input.count("keys", hand.keys(), 1, ENTRIES_MAX);
        for (Keys keys : hand.keys()) {
            Input.required("keys.what", keys.what(), Input.NAME_LENGTH_MAX);
            CommandRefused.unless(
                    keys.count() >= 1 && keys.count() <= KEYS_MAX,
                    new HandoverRefusal.KeyCountUnusable(KEYS_MAX));
        }
        return new PropertyEvent.KeysHandedOver(unit.id(), hand.handover(), hand.keys());
    }
}
