package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenWorkbook;
import guanjia.command.imports.table.TableRefusal.InflatesTooMuch;
import guanjia.command.imports.table.TableRefusal.NotATable;
import guanjia.command.imports.table.TableRefusal.TooManyParts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook. What the archive states about them is checked before and while read. */
final class WorkbookArchive implements Closeable {

    /** Below this size a part may repeat itself as much as it likes. */
    private static final long SMALL_BYTES = 1 << 20;

    private final ZipFile zip;
    private final TableLimits limits;

    private WorkbookArchive(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static WorkbookArchive open(Path file, TableLimits limits) throws IOException {
        CentralDirectory.check(file, limits);
        WorkbookArchive archive;
        try {
            archive = new WorkbookArchive(new ZipFile(file.toFile()), limits);
        } catch (ZipException broken) {
            throw new UnreadableTable(new BrokenWorkbook("zip"));
        }
        try {
            archive.check();
            return archive;
        } catch (UnreadableTable refused) {
            archive.close();
            throw refused;
        }
    }

    private void check() {
        UnreadableTable.when(
                zip.size() > limits.archiveParts(), new TooManyParts(limits.archiveParts()));
        UnreadableTable.when(zip.getEntry("[Content_Types].xml") == null, new NotATable("ZIP"));
        long total = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            total += entry.getSize();
            boolean suspicious =
                    total > limits.inflatedBytes()
                            || (entry.getSize() > SMALL_BYTES
                                    && entry.getSize() / Math.max(1, entry.getCompressedSize())
                                            > limits.inflation());
            UnreadableTable.when(suspicious, new InflatesTooMuch(entry.getName()));
        }
    }

    /**
     * A part that must be there. What an entry states about its size may be a lie, so as much is
     * inflated as its compressed form could honestly become, and no more.
     */
    XmlPart part(String name) throws IOException {
        XmlPart part = partOrNull(name);
        if (part == null) {
            throw new UnreadableTable(new BrokenWorkbook(name));
        }
        return part;
    }

    @Nullable XmlPart partOrNull(String name) throws IOException {
        return zip.getEntry(name) == null ? null : new XmlPart(name, inflated(name));
    }

    private InputStream inflated(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        long honest =
                Math.max(SMALL_BYTES, Math.max(1, entry.getCompressedSize()) * limits.inflation());
        return new InflationGuard(
                zip.getInputStream(entry), name, Math.min(limits.inflatedBytes(), honest));
    }

    /** How many rows a sheet has that does not say it: they are counted without being read. */
    long rowsOf(String sheet) throws IOException {
        byte[] row = "<row".getBytes(StandardCharsets.US_ASCII);
        long rows = 0;
        int matched = 0;
        try (InputStream in = inflated(sheet)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int at = 0; at < count; at++) {
                    matched = buffer[at] == row[matched] ? matched + 1 : buffer[at] == '<' ? 1 : 0;
                    if (matched == row.length) {
                        rows++;
                        matched = 0;
                    }
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
