package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenWorkbook;
import guanjia.command.imports.table.TableRefusal.TooManyParts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The end of an archive, read before the archive is opened: the JDK takes its whole directory into
 * memory, and a file may consist of nothing else.
 */
final class CentralDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int COMMENT_BYTES_MAX = 0xFFFF;
    private static final int NAME_BYTES_TYPICAL = 1024;

    private CentralDirectory() {}

    static void check(Path file, TableLimits limits) throws IOException {
        ByteBuffer tail = tail(file);
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                int parts = Short.toUnsignedInt(tail.getShort(at + 10));
                long directoryBytes = Integer.toUnsignedLong(tail.getInt(at + 12));
                UnreadableTable.when(
                        parts > limits.archiveParts()
                                || directoryBytes
                                        > (long) limits.archiveParts() * NAME_BYTES_TYPICAL,
                        new TooManyParts(limits.archiveParts()));
                return;
            }
        }
        throw new UnreadableTable(new BrokenWorkbook("zip"));
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_BYTES + COMMENT_BYTES_MAX);
            byte[] bytes = new byte[length];
            in.seek(in.length() - length);
            in.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
