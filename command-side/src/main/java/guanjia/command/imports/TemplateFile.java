package guanjia.command.imports;

import guanjia.command.imports.columns.Field;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.value.DataFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table to fill in: headers, one example, and in a workbook a sheet that explains. */
final class TemplateFile {

    /** What the template says of a field. */
    private record Note(String field, String example, String chinese, String english) {

        static Note parse(String line) {
            String[] nameAndRest = line.split("=", 2);
            String[] parts = nameAndRest[1].split("\\|", 3);
            return new Note(
                    nameAndRest[0].strip(), parts[0].strip(), parts[1].strip(), parts[2].strip());
        }
    }

    private static final Map<String, Note> NOTES =
            DataFile.lines("/imports/template-notes.properties").stream()
                    .map(Note::parse)
                    .collect(Collectors.toUnmodifiableMap(Note::field, Function.identity()));
    private static final int COLUMN_WIDTH = 18;
    private static final int NOTE_WIDTH = 90;

    private TemplateFile() {}

    static void writeCsv(ImportKind kind, OutputStream out) throws IOException {
        try (CsvLines lines = new CsvLines(out)) {
            lines.add(kind.fields().stream().map(TemplateFile::header).toList());
            lines.add(kind.fields().stream().map(field -> note(kind, field).example()).toList());
        }
    }

    static void writeXlsx(ImportKind kind, Locale locale, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Guanjia", "1.0")) {
            List<Field> fields = kind.fields();
            Worksheet table = workbook.newWorksheet(kind.name());
            Worksheet notes = workbook.newWorksheet("notes");
            boolean chinese = !locale.getLanguage().equals("en");
            for (int column = 0; column < fields.size(); column++) {
                Field field = fields.get(column);
                Note note = note(kind, field);
                table.value(0, column, header(field));
                table.value(1, column, note.example());
                table.width(column, COLUMN_WIDTH);
                notes.value(column, 0, header(field));
                notes.value(column, 1, chinese ? note.chinese() : note.english());
                notes.value(column, 2, String.join("、", field.headers()));
            }
            table.range(0, 0, 0, fields.size() - 1).style().bold().set();
            table.freezePane(0, 1);
            notes.width(0, COLUMN_WIDTH);
            notes.width(1, NOTE_WIDTH);
            notes.width(2, NOTE_WIDTH);
        }
    }

    private static String header(Field field) {
        return field.headers().getFirst() + (field.required() ? "*" : "");
    }

    private static Note note(ImportKind kind, Field field) {
        return NOTES.getOrDefault(
                kind.name() + '.' + field.name(), new Note(field.name(), "", "", ""));
    }
}
