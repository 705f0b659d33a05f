package guanjia.command.imports;

import guanjia.command.door.Answer;
import guanjia.command.door.Command;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.imports.ImportJob.FileFacts;
import guanjia.command.imports.columns.ColumnMap;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.ColumnsRefusal.Shifted;
import guanjia.command.imports.columns.ColumnsRefused;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.kind.Whole;
import guanjia.command.imports.table.TableLimits;
import guanjia.command.imports.table.TableReader;
import guanjia.command.imports.table.TableRefusal.WrongNumberOfCells;
import guanjia.command.imports.table.TableRow;
import guanjia.command.imports.table.Tables;
import guanjia.command.imports.table.UnreadableTable;
import guanjia.history.Ids;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Receives a file. Whatever can be known to be wrong with the whole file is said at once, before
 * anything is stored.
 */
@Component
class Reception {

    private static final UUID IMPORT_IDS = UUID.fromString("9b2c1b54-4f0a-5d6e-8d2f-6a1c6f2b7e11");

    /** What is known of a file, and what is asked before its rows are. */
    private record Looked(FileFacts facts, List<Command> first) {}

    private final Imports imports;
    private final ImportJobs jobs;
    private final Kinds kinds;

    Reception(Imports imports, ImportJobs jobs, Kinds kinds) {
        this.imports = imports;
        this.jobs = jobs;
        this.kinds = kinds;
    }

    /** Takes a file in, once per idempotency key. */
    Answer receive(String kind, boolean dryRun, Upload upload, String map, DoorRequest request)
            throws IOException {
        var asked = request.asked();
        UUID id =
                request.key() == null
                        ? Ids.next()
                        : Ids.named(IMPORT_IDS, asked.actor() + ' ' + request.key());
        Optional<ImportJob> earlier = jobs.find(id);
        if (earlier.isPresent()) {
            CommandRefused.unless(
                    isSame(earlier.get(), kind, dryRun, upload, map),
                    new ImportRefusal.KeyReused());
            return new Answer(id, 0);
        }
        ImportKind known = kinds.named(kind);
        imports.mustBeOneOf(known.senders(), asked);
        Looked looked = look(known, upload, map);
        List<Command> first = dryRun ? List.of() : looked.first();
        return imports.start(id, looked.facts(), dryRun, upload, first, asked);
    }

    private static boolean isSame(
            ImportJob earlier, String kind, boolean dryRun, Upload upload, String map) {
        FileFacts file = earlier.file();
        return file.kind().equals(kind)
                && file.sha256().equals(upload.sha256())
                && Whole.sent(file.columnMap()).equals(map)
                && earlier.dryRun() == dryRun;
    }

    private static Looked look(ImportKind kind, Upload upload, String map) throws IOException {
        try (TableReader table = Tables.open(upload.path(), TableLimits.USUAL)) {
            Columns stated = Columns.of(table.header(), kind.fields(), ColumnMap.parse(map));
            refuseShifted(table.next());
            Whole whole = kind.whole(upload.name(), stated);
            String full = whole.over(map);
            Columns columns = Columns.of(table.header(), kind.fields(), ColumnMap.parse(full));
            FileFacts facts =
                    new FileFacts(
                            kind.name(),
                            upload.name(),
                            upload.bytes(),
                            upload.sha256(),
                            full,
                            table.rowsExpected(),
                            columns.recognised(),
                            columns.unused());
            return new Looked(facts, whole.first());
        } catch (UnreadableTable unreadable) {
            throw new CommandRefused(unreadable.refusal());
        } catch (ColumnsRefused unclear) {
            throw new CommandRefused(unclear.refusal());
        }
    }

    /** Where the very first row has other columns than the header, every row would be rejected. */
    private static void refuseShifted(@Nullable TableRow first) {
        if (first != null
                && first.fault() instanceof WrongNumberOfCells(var line, var cells, var width)) {
            throw new CommandRefused(new Shifted(line, cells, width));
        }
    }
}
