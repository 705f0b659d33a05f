package guanjia.command.property;

import guanjia.command.claim.Claims;
import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.door.Refusal;
import guanjia.command.person.Persons;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.Merge;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.command.property.PropertyCommand.Split;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.command.property.PropertyCommand.Withdraw;
import guanjia.events.HandoverId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Leads the decisions that need more than one stream: the claim of a place, other units, whether
 * the community is open, whether a person is known. All of it is one unit of work.
 */
@Component
class UnitRegister {

    private final Repository<Property> properties;
    private final Claims claims;
    private final Communities communities;
    private final Persons persons;

    UnitRegister(
            Repository<Property> properties,
            Claims claims,
            Communities communities,
            Persons persons) {
        this.properties = properties;
        this.claims = claims;
        this.communities = communities;
        this.persons = persons;
    }

    @CommandHandler
    PropertyId decide(Register register, Asked asked) {
        asked.mustReach(register.community());
        communities.mustTakeNewUnits(register.community());
        enter(UnitDecisions.decide(register));
        return register.property();
    }

    @CommandHandler
    void decide(Correct correct, Asked asked) {
        Aggregate<Property> property = load(correct.property());
        Unit unit = property.invoke(Property::unit);
        Place before = unit.place();
        PropertyEvent corrected = UnitDecisions.decide(unit, correct, asked);
        property.execute(it -> it.happen(corrected));
        claims.move(
                Places.claim(unit.community(), before),
                Places.claim(unit.community(), correct.place()),
                unit.id().value(),
                taken(unit.id(), correct.place()));
    }

    @CommandHandler
    void decide(Split split, Asked asked) {
        Aggregate<Property> whole = load(split.property());
        Division division = whole.invoke(it -> Division.decide(it.unit(), split, asked));
        communities.mustTakeNewUnits(whole.invoke(it -> it.unit().community()));
        end(whole, division.split());
        division.parts().forEach(this::enter);
    }

    @CommandHandler
    PropertyId decide(Merge merge, Asked asked) {
        Union.check(merge);
        // One order for all, so that two merges of the same units do not wait for each other.
        List<Aggregate<Property>> parts =
                merge.units().stream().map(PropertyId::toString).sorted().map(this::load).toList();
        List<PropertyEvent> endings =
                parts.stream()
                        .map(part -> part.invoke(it -> Union.decide(it.unit(), merge, asked)))
                        .toList();
        NewUnit whole =
                Union.decide(
                        parts.stream().map(part -> part.invoke(Property::unit)).toList(), merge);
        communities.mustTakeNewUnits(whole.registered().community());
        for (int i = 0; i < parts.size(); i++) {
            end(parts.get(i), endings.get(i));
        }
        enter(whole);
        return merge.property();
    }

    @CommandHandler
    void decide(Withdraw withdraw, Asked asked) {
        Aggregate<Property> property = load(withdraw.property());
        end(property, property.invoke(it -> UnitDecisions.decide(it.unit(), withdraw, asked)));
    }

    @CommandHandler
    void decide(TransferOwnership transfer, Asked asked) {
        load(transfer.property())
                .execute(it -> it.happen(UnitDecisions.decide(it.unit(), transfer, asked)));
        transfer.owners().forEach(share -> persons.mustBeKnown(share.owner()));
    }

    @CommandHandler
    HandoverId decide(OpenHandover open, Asked asked) {
        load(open.property())
                .execute(it -> it.happen(HandoverDecisions.decide(it.unit(), open, asked)));
        persons.mustBeKnown(open.person());
        return open.handover();
    }

    private void enter(NewUnit unit) {
        var first = unit.registered();
        claims.take(
                Places.claim(first.community(), first.place()),
                first.property().value(),
                taken(first.property(), first.place()));
        try {
            properties.newInstance(() -> new Property(unit));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ends a unit and frees its place. */
    private void end(Aggregate<Property> property, PropertyEvent ending) {
        Unit unit = property.invoke(Property::unit);
        property.execute(it -> it.happen(ending));
        claims.release(Places.claim(unit.community(), unit.place()), unit.id().value());
    }

    private Aggregate<Property> load(PropertyId property) {
        return load(property.toString());
    }

    private Aggregate<Property> load(String property) {
        return properties.load(property);
    }

    private static Function<UUID, Refusal> taken(PropertyId property, Place place) {
        return holder ->
                holder.equals(property.value())
                        ? new PropertyRefusal.AlreadyRegistered(property)
                        : new PropertyRefusal.PlaceTaken(place.label(), new PropertyId(holder));
    }
}
