package guanjia.command.imports;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a CSV file (RFC 4180) with the mark by which spreadsheet programs know UTF-8. */
final class CsvLines implements Closeable {

    private final Writer text;

    CsvLines(OutputStream out) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append('\uFEFF');
    }

    void add(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                text.append(',');
            }
            text.append(quoted(cells.get(column)));
        }
        text.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.equals(cell.strip())
                        && cell.chars().noneMatch(each -> ",\"\r\n;\t".indexOf(each) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
