package guanjia.command.imports;

import guanjia.command.door.Asked;
import guanjia.command.door.BatchRefused;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.command.imports.ImportCommand.Progress;
import guanjia.command.imports.kind.Streams;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.ImportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries the decisions about a chunk out, in one transaction with the outcome of its rows. */
@Component
class ChunkWriter {

    /** After so many refusals in one chunk it is halved, so that a bad file costs n·log n. */
    private static final int REFUSALS_BEFORE_HALVING = 4;

    private final CommandBatch batch;
    private final ImportJobs jobs;
    private final ImportRows rows;
    private final Streams streams;

    ChunkWriter(CommandBatch batch, ImportJobs jobs, ImportRows rows, Streams streams) {
        this.batch = batch;
        this.jobs = jobs;
        this.rows = rows;
        this.streams = streams;
    }

    /**
     * Writes a chunk.
     *
     * @return the counts behind it
     * @throws Halted when the import was stopped, or another worker does it
     */
    Counts write(ImportJob job, Counts before, List<RowFate> fates, Asked asked) {
        for (int refusals = 0; ; refusals++) {
            int half = half(fates);
            if (refusals == REFUSALS_BEFORE_HALVING && half > 0) {
                Counts between = write(job, before, fates.subList(0, half), asked);
                return write(job, between, fates.subList(half, fates.size()), asked);
            }
            Counts after = Tally.plus(before, fates);
            List<RowFate> acting =
                    job.dryRun()
                            ? List.of()
                            : fates.stream()
                                    .filter(fate -> fate.command() != null)
                                    .sorted(Comparator.comparingLong(RowFate::turn))
                                    .toList();
            try {
                send(job, before, after, fates, acting, asked);
                return after;
            } catch (BatchRefused refused) {
                if (refused.index() >= acting.size()) {
                    throw new Halted(refused);
                }
                acting.get(refused.index()).reject(refused.refusal());
            }
        }
    }

    /** Where the rows can be cut without cutting a group; 0 where they cannot. */
    private static int half(List<RowFate> fates) {
        int middle = fates.size() / 2;
        for (int at = middle; at > 0; at--) {
            if (!fates.get(at).belongsTo(fates.get(at - 1))) {
                return at;
            }
        }
        for (int at = middle + 1; at < fates.size(); at++) {
            if (!fates.get(at).belongsTo(fates.get(at - 1))) {
                return at;
            }
        }
        return 0;
    }

    private void send(
            ImportJob job,
            Counts before,
            Counts after,
            List<RowFate> fates,
            List<RowFate> acting,
            Asked asked) {
        List<Command> commands = new ArrayList<>();
        acting.forEach(fate -> {
            if (fate.command() != null) {
                commands.add(fate.command());
            }
        });
        commands.add(new Progress(new ImportId(job.id()), before.read(), after));
        try (var _ = streams.load(RowDecisions.streamsOf(acting))) {
            batch.sendAll(
                    commands,
                    asked,
                    () -> {
                        rows.add(job.id(), fates);
                        jobs.progressed(job.id(), after, asked.at());
                    });
        }
    }

    /** The import goes on without this worker, or not at all. */
    static final class Halted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Halted(BatchRefused refused) {
            super(refused.getMessage(), refused);
        }
    }
}
