package guanjia.command.imports;

import guanjia.command.door.CommandBatch;
import guanjia.command.imports.ChunkReader.Chunk;
import guanjia.command.imports.ImportCommand.Fail;
import guanjia.command.imports.ImportCommand.Finish;
import guanjia.command.imports.ImportJob.State;
import guanjia.command.imports.columns.ColumnMap;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.table.TableLimits;
import guanjia.command.imports.table.TableReader;
import guanjia.command.imports.table.Tables;
import guanjia.command.imports.table.UnreadableTable;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.ImportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one import from where it is to its end. */
@Component
class ImportRunner {

    private final Clock clock = Clock.systemUTC();
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final Kinds kinds;
    private final RowDecisions decisions;
    private final ChunkWriter writer;
    private final CommandBatch batch;

    ImportRunner(
            ImportJobs jobs,
            ImportFiles files,
            Kinds kinds,
            RowDecisions decisions,
            ChunkWriter writer,
            CommandBatch batch) {
        this.jobs = jobs;
        this.files = files;
        this.kinds = kinds;
        this.decisions = decisions;
        this.writer = writer;
        this.batch = batch;
    }

    /**
     * Runs an import until it is over, or until it is told to pause.
     *
     * @param goesOn asked between two chunks
     */
    void run(UUID id, BooleanSupplier goesOn) throws IOException {
        ImportJob job = jobs.find(id).orElseThrow();
        if (job.state() != State.RUNNING) {
            return;
        }
        Path file = files.copy(id);
        try (TableReader table = Tables.open(file, TableLimits.USUAL)) {
            if (readAll(job, table, goesOn)) {
                end(job, new Finish(new ImportId(id)), State.FINISHED, null);
            }
        } catch (UnreadableTable broken) {
            fail(job, Reason.of(broken.refusal()));
        } catch (ChunkWriter.Halted _) {
            // Somebody stopped it, or another process does it: there is nothing left to do here.
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void fail(ImportJob job, Reason reason) {
        end(job, new Fail(new ImportId(job.id()), reason.type()), State.FAILED, reason);
    }

    /** Whether the end of the table was reached. */
    private boolean readAll(ImportJob job, TableReader table, BooleanSupplier goesOn) {
        ImportKind kind = kinds.named(job.file().kind());
        Columns columns =
                Columns.of(table.header(), kind.fields(), ColumnMap.parse(job.file().columnMap()));
        Counts counts = job.counts();
        for (long skipped = 0; skipped < counts.read(); skipped++) {
            table.next();
        }
        ChunkReader chunks = new ChunkReader(table, kind, columns);
        while (goesOn.getAsBoolean()) {
            Chunk chunk = chunks.next();
            if (!chunk.fates().isEmpty()) {
                var asked = job.sender().at(clock.instant());
                decisions.decide(job, kind, columns, asked, chunk.fates());
                counts = writer.write(job, counts, chunk.fates(), asked);
            }
            if (chunk.broken() != null) {
                throw chunk.broken();
            }
            if (chunk.last()) {
                return true;
            }
        }
        return false;
    }

    private void end(ImportJob job, ImportCommand command, State state, @Nullable Reason reason) {
        var asked = job.sender().at(clock.instant());
        batch.sendAll(
                List.of(command), asked, () -> jobs.changed(job.id(), state, reason, asked.at()));
    }
}
