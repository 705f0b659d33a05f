package guanjia.command.property;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.events.CommunityId;
import guanjia.events.PropertyId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers other features, in their unit of work, where a unit lies: it never leaves its community.
 */
@Component
public class UnitPlaces {

    private final Repository<Property> units;

    UnitPlaces(Repository<Property> units) {
        this.units = units;
    }

    /** Refuses when there is no such unit, or when it lies in another community. */
    public void mustLieIn(PropertyId property, CommunityId community) {
        CommandRefused.unless(
                community.equals(communityOf(property)),
                new DoorRefusal.NotFound(property.toString()));
    }

    private @Nullable CommunityId communityOf(PropertyId property) {
        try {
            return units.load(property.toString()).invoke(it -> it.unit().community());
        } catch (AggregateNotFoundException none) {
            return null;
        }
    }
}
