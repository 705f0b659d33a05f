package guanjia.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a unit: a home, a shop, a parking space. */
public sealed interface PropertyEvent extends Event {

    PropertyId property();

    /** How a unit came to be in the register. */
    enum Origin {
        REGISTERED,
        SPLIT,
        MERGE
    }

    /** Which way the keys go. */
    enum Direction {
        /** 入住 */
        MOVE_IN,
        /** 搬离 */
        MOVE_OUT
    }

    /** In which right a person lives in a unit. */
    enum Tenure {
        OWNER,
        TENANT,
        FAMILY
    }

    /** What a meter counts. */
    enum MeterKind {
        WATER,
        ELECTRICITY,
        GAS,
        HEAT
    }

    /**
     * One owner's share.
     *
     * @param percent greater than 0; the shares of one unit add up to 100
     */
    record Share(PersonId owner, BigDecimal percent) {}

    /**
     * What a meter showed.
     *
     * @param reading in the meter's own unit: m³ or kWh; not negative
     */
    record MeterReading(MeterKind kind, String meterNumber, BigDecimal reading) {}

    /** Keys or cards that changed hands. */
    record Keys(String what, int count) {}

    /** A unit entered the register. */
    @StoredAs("property.registered")
    record Registered(
            PropertyId property,
            CommunityId community,
            Place place,
            Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea,
            Origin origin,
            List<PropertyId> from)
            implements PropertyEvent {
        public Registered {
            from = List.copyOf(from);
        }
    }

    /** The register stated something wrong; this is what it should have said. */
    @StoredAs("property.corrected")
    record Corrected(
            PropertyId property,
            Place place,
            Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea)
            implements PropertyEvent {}

    /** The unit was divided on a day; the parts live on under their own ids. */
    @StoredAs("property.split")
    record Split(PropertyId property, List<PropertyId> into, LocalDate on)
            implements PropertyEvent {
        public Split {
            into = List.copyOf(into);
        }
    }

    /** The unit became part of another one on a day. */
    @StoredAs("property.merged")
    record Merged(PropertyId property, PropertyId into, LocalDate on) implements PropertyEvent {}

    /** The unit was entered by mistake or does not exist any more. */
    @StoredAs("property.withdrawn")
    record Withdrawn(PropertyId property, LocalDate on) implements PropertyEvent {}

    /** From a day on the unit belongs to these persons. Replaces who owned it before. */
    @StoredAs("property.ownership-transferred")
    record OwnershipTransferred(PropertyId property, List<Share> owners, LocalDate from)
            implements PropertyEvent {
        public OwnershipTransferred {
            owners = List.copyOf(owners);
        }
    }

    /** The transfer recorded for that day was wrong: it is as if it had not been made. */
    @StoredAs("property.ownership-transfer-reversed")
    record OwnershipTransferReversed(PropertyId property, LocalDate from)
            implements PropertyEvent {}

    /** A handover began: somebody is about to move in or out. */
    @StoredAs("property.handover-opened")
    record HandoverOpened(
            PropertyId property,
            HandoverId handover,
            Direction direction,
            PersonId person,
            Tenure tenure,
            LocalDate planned)
            implements PropertyEvent {}

    /** The person showed who he or she is. The number itself is the person's, sealed there. */
    @StoredAs("property.identity-checked")
    record IdentityChecked(PropertyId property, HandoverId handover, String document)
            implements PropertyEvent {}

    /** The agreement was signed, known by the number of its paper. */
    @StoredAs("property.agreement-signed")
    record AgreementSigned(PropertyId property, HandoverId handover, String number)
            implements PropertyEvent {}

    /** The meters were read together. */
    @StoredAs("property.meters-read")
    record MetersRead(PropertyId property, HandoverId handover, List<MeterReading> readings)
            implements PropertyEvent {
        public MetersRead {
            readings = List.copyOf(readings);
        }
    }

    /** Keys were handed over, or handed back when somebody moves out. */
    @StoredAs("property.keys-handed-over")
    record KeysHandedOver(PropertyId property, HandoverId handover, List<Keys> keys)
            implements PropertyEvent {
        public KeysHandedOver {
            keys = List.copyOf(keys);
        }
    }

    /** One thing of the unit was looked at and found in order or not. */
    @StoredAs("property.item-inspected")
    record ItemInspected(PropertyId property, HandoverId handover, String item, boolean inOrder)
            implements PropertyEvent {}

    /** Something has to be put right before, or after, the signature. */
    @StoredAs("property.defect-found")
    record DefectFound(PropertyId property, HandoverId handover, DefectId defect, String what)
            implements PropertyEvent {}

    /** Somebody says the defect is put right. */
    @StoredAs("property.defect-rectified")
    record DefectRectified(PropertyId property, DefectId defect) implements PropertyEvent {}

    /** The defect was looked at again: gone, or not. */
    @StoredAs("property.defect-reinspected")
    record DefectReinspected(PropertyId property, DefectId defect, boolean gone)
            implements PropertyEvent {}

    /** Both signed: the person lives there from that day, or no longer does. */
    @StoredAs("property.handover-signed")
    record HandoverSigned(
            PropertyId property,
            HandoverId handover,
            Direction direction,
            PersonId person,
            Tenure tenure,
            LocalDate on)
            implements PropertyEvent {}

    /** The handover did not take place. */
    @StoredAs("property.handover-cancelled")
    record HandoverCancelled(PropertyId property, HandoverId handover) implements PropertyEvent {}

    /** A signed handover carried the wrong day: this is the right one. */
    @StoredAs("property.handover-redated")
    record HandoverRedated(
            PropertyId property,
            HandoverId handover,
            Direction direction,
            PersonId person,
            LocalDate on)
            implements PropertyEvent {}
}
