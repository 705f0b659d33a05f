package guanjia.standalone.estate;

import guanjia.events.CommunityId;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.WorkOrderId;
import guanjia.history.Ids;
import java.util.UUID;

/** Identifiers that follow from what the thing is called, so a second loading finds the first. */
final class Named {

    private static final UUID ESTATE = UUID.fromString("0d9f3c6e-52b1-5f0e-9c57-2a4f8f1f6b10");

    private Named() {}

    static CommunityId community(String name) {
        return new CommunityId(id("community " + name));
    }

    static PropertyId property(String name) {
        return new PropertyId(id("property " + name));
    }

    static PersonId person(String name) {
        return new PersonId(id("person " + name));
    }

    static HandoverId handover(String name) {
        return new HandoverId(id("handover " + name));
    }

    static DefectId defect(String name) {
        return new DefectId(id("defect " + name));
    }

    static WorkOrderId order(String name) {
        return new WorkOrderId(id("work order " + name));
    }

    private static UUID id(String name) {
        return Ids.named(ESTATE, name);
    }
}
