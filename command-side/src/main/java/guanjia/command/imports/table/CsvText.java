package guanjia.command.imports.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A text file as a parser sees it, with the separator that its first row is written with. */
record CsvText(CSVParser parser, RowBoundedReader bounded) {

    private static final char[] SEPARATORS = {',', ';', '\t', '，', '|'};
    private static final int SAMPLE_CHARACTERS = 1 << 16;

    static CsvText open(Path file, TextEncoding encoding, TableLimits limits) throws IOException {
        char separator;
        try (Reader reader = reader(file, encoding)) {
            separator = separator(sample(reader));
        }
        RowBoundedReader bounded =
                new RowBoundedReader(reader(file, encoding), limits.rowCharacters());
        return new CsvText(format(separator).parse(bounded), bounded);
    }

    private static Reader reader(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.skipBytes());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()));
    }

    private static String sample(Reader reader) throws IOException {
        char[] buffer = new char[SAMPLE_CHARACTERS];
        int length = 0;
        int count = 0;
        while (length < buffer.length && count >= 0) {
            length += count;
            count = reader.read(buffer, length, buffer.length - length);
        }
        return new String(buffer, 0, length).stripLeading();
    }

    /** The one that gives the first row most cells; the comma where none does. */
    private static char separator(String sample) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int cells = cellsOfFirstRow(sample, candidate);
            if (cells > most) {
                most = cells;
                best = candidate;
            }
        }
        return best;
    }

    private static int cellsOfFirstRow(String sample, char separator) {
        try (CSVParser parser = format(separator).parse(new StringReader(sample))) {
            var records = parser.iterator();
            return records.hasNext() ? records.next().size() : 0;
        } catch (IOException | UncheckedIOException notThisOne) {
            return 0;
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    }
}
