package guanjia.command.imports;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.ImportCommand.Continue;
import guanjia.command.imports.ImportCommand.Fail;
import guanjia.command.imports.ImportCommand.Finish;
import guanjia.command.imports.ImportCommand.Progress;
import guanjia.command.imports.ImportCommand.Start;
import guanjia.command.imports.ImportCommand.Stop;
import guanjia.events.ImportEvent;
import guanjia.events.ImportEvent.Continued;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.ImportEvent.Failed;
import guanjia.events.ImportEvent.Finished;
import guanjia.events.ImportEvent.Progressed;
import guanjia.events.ImportEvent.Started;
import guanjia.events.ImportEvent.Stopped;
import guanjia.events.ImportId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One import of one file, and how far it is. */
@Aggregate(type = "import")
class ImportRun {

    private enum Phase {
        RUNNING,
        RESUMABLE,
        OVER
    }

    @AggregateIdentifier private ImportId id;

    private Phase phase = Phase.RUNNING;
    private Counts counts = Counts.NONE;

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    ImportRun() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    ImportRun(Start start) {
        apply(
                new Started(
                        start.id(),
                        start.kind(),
                        start.fileName(),
                        start.sha256(),
                        start.rowsExpected(),
                        start.dryRun()));
    }

    @CommandHandler
    void decide(Progress progress) {
        mustRun();
        CommandRefused.unless(
                progress.readBefore() == counts.read(), new ImportRefusal.NotRunning());
        Counts now = progress.counts();
        if (now.read() != now.accepted() + now.unchanged() + now.rejected()) {
            throw new IllegalStateException("a row is not accounted for: " + now);
        }
        apply(new Progressed(id, now));
    }

    @CommandHandler
    void decide(Finish finish) {
        mustRun();
        apply(new Finished(id, counts));
    }

    @CommandHandler
    void decide(Fail fail) {
        mustRun();
        apply(new Failed(id, fail.refusal(), counts.read()));
    }

    @CommandHandler
    void decide(Stop stop) {
        mustRun();
        apply(new Stopped(id, counts.read()));
    }

    @CommandHandler
    void decide(Continue resume) {
        CommandRefused.unless(phase == Phase.RESUMABLE, new ImportRefusal.NotResumable());
        apply(new Continued(id, counts.read()));
    }

    private void mustRun() {
        CommandRefused.unless(phase == Phase.RUNNING, new ImportRefusal.NotRunning());
    }

    @EventSourcingHandler
    void evolve(ImportEvent event) {
        switch (event) {
            case Started started -> id = started.id();
            case Progressed(_, var soFar) -> counts = soFar;
            case Finished _ -> phase = Phase.OVER;
            case Failed _, Stopped _ -> phase = Phase.RESUMABLE;
            case Continued _ -> phase = Phase.RUNNING;
        }
    }
}
