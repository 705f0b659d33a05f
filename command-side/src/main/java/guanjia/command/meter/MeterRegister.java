package guanjia.command.meter;

import guanjia.command.claim.Claims;
import guanjia.command.claim.Unique;
import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.meter.MeterCommand.Install;
import guanjia.command.meter.MeterCommand.Remove;
import guanjia.command.meter.MeterCommand.Replace;
import guanjia.command.property.UnitPlaces;
import guanjia.events.CommunityId;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads what takes more than one meter: numbers that one meter alone has, and replacements. */
@Component
class MeterRegister {

    private final Repository<Meter> meters;
    private final Claims claims;
    private final Communities communities;
    private final UnitPlaces units;

    MeterRegister(
            Repository<Meter> meters, Claims claims, Communities communities, UnitPlaces units) {
        this.meters = meters;
        this.claims = claims;
        this.communities = communities;
        this.units = units;
    }

    @CommandHandler
    MeterId decide(Install install, Asked asked) throws Exception {
        asked.mustReach(install.community());
        communities.mustTakeNewUnits(install.community());
        if (install.property() != null) {
            units.mustLieIn(install.property(), install.community());
        }
        put(install, null, asked);
        return install.meter();
    }

    @CommandHandler
    MeterId decide(Replace replace, Asked asked) throws Exception {
        Aggregate<Meter> old = meters.load(replace.meter().toString());
        Install install =
                old.invoke(it ->
                        new Install(
                                replace.by(),
                                it.community(),
                                it.property(),
                                it.kind(),
                                replace.plate(),
                                replace.firstReading(),
                                replace.on()));
        old.execute(it -> it.remove(replace.on(), replace.lastReading(), replace.by(), asked));
        free(old, replace.meter());
        put(install, replace.meter(), asked);
        return replace.by();
    }

    @CommandHandler
    void decide(Remove remove, Asked asked) {
        Aggregate<Meter> meter = meters.load(remove.meter().toString());
        meter.execute(it -> it.remove(remove.on(), remove.lastReading(), null, asked));
        free(meter, remove.meter());
    }

    private void put(Install install, @Nullable MeterId replaces, Asked asked) throws Exception {
        MeterRules.check(install, asked);
        String number = install.plate().number();
        claims.take(
                numberOf(install.community(), install.kind(), number),
                install.meter().value(),
                holder -> new MeterRefusal.NumberTaken(number, new MeterId(holder)));
        meters.newInstance(() -> new Meter(install, replaces, asked));
    }

    private void free(Aggregate<Meter> meter, MeterId id) {
        Unique number = meter.invoke(it -> numberOf(it.community(), it.kind(), it.number()));
        claims.release(number, id.value());
    }

    private static Unique numberOf(CommunityId community, MeterKind kind, String number) {
        return Unique.of("meter-number", community.toString(), kind.name(), number);
    }
}
