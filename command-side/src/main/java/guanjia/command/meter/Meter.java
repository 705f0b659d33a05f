package guanjia.command.meter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.meter.MeterCommand.CorrectReading;
import guanjia.command.meter.MeterCommand.Install;
import guanjia.command.meter.MeterCommand.Plate;
import guanjia.command.meter.MeterCommand.Read;
import guanjia.command.meter.Readings.Reading;
import guanjia.events.CommunityId;
import guanjia.events.Facts;
import guanjia.events.MeterEvent;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One meter and what it showed. */
@Aggregate(type = "meter", snapshotTriggerDefinition = "longStreams")
class Meter {

    @AggregateIdentifier private MeterId id;

    private CommunityId community;
    private @Nullable PropertyId property;
    private MeterKind kind;
    private String number;
    private @Nullable LocalDate removed;
    private final Readings readings = new Readings();

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    Meter() {}

    @SuppressWarnings("NullAway.Init")
    Meter(Install install, @Nullable MeterId replaces, Asked asked) {
        MeterRules.check(install, asked);
        Plate plate = install.plate();
        apply(
                new MeterEvent.Installed(
                        install.meter(),
                        install.community(),
                        install.property(),
                        install.kind(),
                        plate.number().strip(),
                        plate.digits(),
                        plate.factor(),
                        install.reading(),
                        install.on(),
                        replaces),
                MetaData.with(Facts.COMMUNITY, install.community().toString()));
    }

    @CommandHandler
    void decide(Read read, Asked asked) {
        mustRun(asked);
        BigDecimal used = next(read.on(), read.reading(), read.rolledOver(), asked);
        happen(
                new MeterEvent.Read(
                        id, read.on(), read.reading(), used, read.source(), read.rolledOver()));
    }

    @CommandHandler
    void decide(CorrectReading correct, Asked asked) {
        asked.mustReach(community);
        Input.reason(correct.reason());
        MeterRules.reading("reading", correct.reading(), readings.digits());
        int index = readings.indexOf(correct.on());
        Reading recorded = readings.at(index);
        CommandRefused.unless(
                recorded.value().compareTo(correct.reading()) != 0,
                new MeterRefusal.SameReading(Readings.text(correct.reading())));
        BigDecimal used =
                index == 0
                        ? BigDecimal.ZERO
                        : readings.used(
                                readings.at(index - 1).value(),
                                correct.reading(),
                                recorded.rolledOver());
        happen(
                new MeterEvent.ReadingCorrected(
                        id,
                        correct.on(),
                        correct.reading(),
                        used,
                        usedNext(index, correct.reading())));
    }

    /** Called by {@link MeterRegister}, which frees the number and may put another meter here. */
    void remove(LocalDate on, BigDecimal reading, @Nullable MeterId by, Asked asked) {
        mustRun(asked);
        BigDecimal used = next(on, reading, false, asked);
        happen(new MeterEvent.Removed(id, on, reading, used, by));
    }

    MeterId id() {
        return id;
    }

    Readings readings() {
        return readings;
    }

    CommunityId community() {
        return community;
    }

    String number() {
        return number;
    }

    MeterKind kind() {
        return kind;
    }

    @Nullable PropertyId property() {
        return property;
    }

    private BigDecimal next(LocalDate on, BigDecimal reading, boolean rolledOver, Asked asked) {
        Input.pastDay("on", on, asked);
        MeterRules.reading("reading", reading, readings.digits());
        Reading latest = readings.latest();
        CommandRefused.unless(on.isAfter(latest.on()), new MeterRefusal.ReadLater(on, latest.on()));
        return readings.used(latest.value(), reading, rolledOver);
    }

    private @Nullable BigDecimal usedNext(int index, BigDecimal corrected) {
        Reading behind = readings.behind(index);
        if (behind == null) {
            return null;
        }
        CommandRefused.unless(
                behind.rolledOver() || corrected.compareTo(behind.value()) <= 0,
                new MeterRefusal.RunsAhead(
                        Readings.text(corrected), Readings.text(behind.value())));
        return readings.used(corrected, behind.value(), behind.rolledOver());
    }

    private void mustRun(Asked asked) {
        asked.mustReach(community);
        if (removed != null) {
            throw new CommandRefused(new MeterRefusal.Removed(removed));
        }
    }

    private void happen(MeterEvent event) {
        apply(event, MetaData.with(Facts.COMMUNITY, community.toString()));
    }

    @EventSourcingHandler
    void evolve(MeterEvent event) {
        switch (event) {
            case MeterEvent.Installed it -> {
                id = it.meter();
                community = it.community();
                property = it.property();
                kind = it.kind();
                number = it.number();
                readings.begin(it.digits(), it.factor());
                readings.add(new Reading(it.on(), it.reading(), false));
            }
            case MeterEvent.Read it ->
                    readings.add(new Reading(it.on(), it.reading(), it.rolledOver()));
            case MeterEvent.ReadingCorrected it -> readings.correct(it.on(), it.reading());
            case MeterEvent.Removed it -> {
                removed = it.on();
                readings.add(new Reading(it.on(), it.reading(), false));
            }
        }
    }
}
