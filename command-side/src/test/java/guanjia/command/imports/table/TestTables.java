package guanjia.command.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes tables, good and bad ones, and reads them. */
final class TestTables {

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TestTables() {}

    static Path bytes(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path text(Path folder, String content, String charset) {
        return bytes(folder, "table.csv", content.getBytes(Charset.forName(charset)));
    }

    /** A sheet written by a spreadsheet library. */
    static Path sheet(Path folder, java.util.function.Consumer<Worksheet> content) {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            content.accept(workbook.newWorksheet("sheet"));
            workbook.finish();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A workbook whose sheet is written by hand, with further parts. */
    static Path handMade(Path folder, String sheetXml, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put(
                "xl/workbook.xml",
                utf8(
                        "<workbook xmlns:r='"
                                + RELATIONSHIPS
                                + "'><sheets><sheet name='s' r:id='rId1'/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8(
                        "<Relationships><Relationship Id='rId1' Type='"
                                + RELATIONSHIPS
                                + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"));
        parts.put("xl/worksheets/sheet1.xml", utf8(sheetXml));
        parts.putAll(more);
        return zip(folder, "made.xlsx", parts);
    }

    static Path zip(Path folder, String name, Map<String, byte[]> parts) {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static List<TableRow> read(Path file) {
        return read(file, TableLimits.USUAL);
    }

    static List<TableRow> read(Path file, TableLimits limits) {
        try (TableReader reader = Tables.open(file, limits)) {
            List<TableRow> rows = new ArrayList<>();
            rows.add(new TableRow(0, 0, reader.header(), null));
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Why the file is refused. */
    static TableRefusal refusalOf(Path file, TableLimits limits) {
        try {
            List<TableRow> rows = read(file, limits);
            throw new AssertionError("it was read: " + rows.size() + " rows");
        } catch (UnreadableTable refused) {
            return refused.refusal();
        }
    }

    static TableRefusal refusalOf(Path file) {
        return refusalOf(file, TableLimits.USUAL);
    }
}
