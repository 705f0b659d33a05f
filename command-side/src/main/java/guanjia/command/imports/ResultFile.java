package guanjia.command.imports;

import guanjia.command.imports.table.TableLimits;
import guanjia.command.imports.table.TableReader;
import guanjia.command.imports.table.TableRow;
import guanjia.command.imports.table.Tables;
import guanjia.command.imports.table.UnreadableTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every row as it was sent, and behind it what became of it: outcome, flags, the reason by its
 * stable type and in both languages, the id of the thing. Read from the stored file and the table
 * of rows side by side, so its size does not matter.
 */
@Component
class ResultFile {

    private static final List<String> MORE_COLUMNS =
            List.of("outcome", "flags", "reason_type", "reason_zh", "reason_en", "id");
    private static final int PAGE = 2_000;

    /** What a spreadsheet program would run as a formula, other than a plain number. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\t\r].*|[+-](?![\\d.]+$).+");

    private final ImportFiles files;
    private final ImportRows rows;

    ResultFile(ImportFiles files, ImportRows rows) {
        this.files = files;
        this.rows = rows;
    }

    void write(ImportJob job, OutputStream out) throws IOException {
        Path copy = files.copy(job.id());
        try (TableReader table = Tables.open(copy, TableLimits.USUAL);
                CsvLines lines = new CsvLines(out)) {
            List<String> header = new ArrayList<>(table.header());
            int width = header.size();
            header.addAll(MORE_COLUMNS);
            lines.add(header.stream().map(ResultFile::harmless).toList());
            Iterator<ImportRows.Done> done = new Pages(job.id());
            while (done.hasNext()) {
                ImportRows.Done fate = done.next();
                TableRow row = next(table);
                if (row == null) {
                    return;
                }
                lines.add(line(row, width, fate));
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A file that broke off has no rows behind the break. */
    private static @Nullable TableRow next(TableReader table) {
        try {
            return table.next();
        } catch (UnreadableTable _) {
            return null;
        }
    }

    private static List<String> line(TableRow row, int width, ImportRows.Done fate) {
        List<String> line = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            line.add(column < row.cells().size() ? harmless(row.cells().get(column)) : "");
        }
        Reason reason = fate.refusal();
        line.add(fate.outcome().name().toLowerCase(Locale.ROOT));
        line.add(fate.flags());
        line.add(reason == null ? "" : reason.type());
        line.add(reason == null ? "" : reason.say(Locale.CHINESE));
        line.add(reason == null ? "" : reason.say(Locale.ENGLISH));
        line.add(fate.target() == null || reason != null ? "" : fate.target().toString());
        return line;
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The rows of one import, page by page. */
    private final class Pages implements Iterator<ImportRows.Done> {

        private final UUID id;
        private List<ImportRows.Done> page = List.of();
        private int at;
        private long last;

        Pages(UUID id) {
            this.id = id;
        }

        @Override
        public boolean hasNext() {
            if (at == page.size()) {
                page = rows.after(id, last, PAGE);
                at = 0;
            }
            return at < page.size();
        }

        @Override
        public ImportRows.Done next() {
            ImportRows.Done row = page.get(at++);
            last = row.number();
            return row;
        }
    }
}
