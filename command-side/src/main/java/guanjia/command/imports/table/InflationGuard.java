package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenWorkbook;
import guanjia.command.imports.table.TableRefusal.InflatesTooMuch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part of a workbook while it is inflated: not more than allowed, no text or
 * attribute longer than a cell can be, and neither document types nor comments nor CDATA, which no
 * spreadsheet program writes and behind which memory could be eaten.
 */
final class InflationGuard extends FilterInputStream {

    /** A cell of 32,767 characters, each written as an entity, with room to spare. */
    private static final int LONGEST_RUN_BYTES = 1 << 19;

    private final String part;
    private long remaining;
    private int sinceTag;
    private int previous;
    private boolean atStart = true;

    InflationGuard(InputStream in, String part, long bytesAllowed) {
        super(in);
        this.part = part;
        this.remaining = bytesAllowed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            spend(1);
            look(value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            spend(count);
            for (int index = offset; index < offset + count; index++) {
                look(buffer[index]);
            }
        }
        return count;
    }

    private void spend(int bytes) {
        remaining -= bytes;
        UnreadableTable.when(remaining < 0, new InflatesTooMuch(part));
    }

    private void look(int value) {
        if (value == '<') {
            sinceTag = 0;
        } else if (++sinceTag > LONGEST_RUN_BYTES) {
            throw new UnreadableTable(new InflatesTooMuch(part));
        } else if (previous == '<' && (value == '!' || (value == '?' && !atStart))) {
            throw new UnreadableTable(new BrokenWorkbook(part));
        }
        if (value != 0) {
            atStart = atStart && value != '>';
            previous = value;
        }
    }
}
