package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenEncoding;
import guanjia.command.imports.table.TableRefusal.NotATable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The encoding of a whole text file.
 *
 * @param skipBytes of the byte order mark
 * @param lines line breaks in the file
 */
record TextEncoding(Charset charset, int skipBytes, long lines) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * A broken UTF-8 text is mistaken for GB18030 easily, since nearly all pairs of bytes are a
     * character there, and would come in as other characters than were meant. Where at least this
     * many good characters come on one broken place, the file is UTF-8 that is broken.
     */
    private static final int GOOD_PER_BROKEN = 4;

    /**
     * Reads the file to its end, so that no byte of it can surprise later.
     *
     * @throws UnreadableTable when it is no text, or broken
     */
    static TextEncoding of(Path file) throws IOException {
        byte[] mark;
        try (InputStream in = Files.newInputStream(file)) {
            mark = in.readNBytes(3);
        }
        if (startsWith(mark, 0xEF, 0xBB, 0xBF)) {
            return strict(file, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(mark, 0xFF, 0xFE)) {
            return strict(file, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(mark, 0xFE, 0xFF)) {
            return strict(file, StandardCharsets.UTF_16BE, 2);
        }
        TextPass utf8 = TextPass.over(file, StandardCharsets.UTF_8, 0);
        if (utf8.broken == 0 || utf8.wide > utf8.broken * GOOD_PER_BROKEN) {
            return accepted(utf8, StandardCharsets.UTF_8, 0);
        }
        return strict(file, GB18030, 0);
    }

    private static TextEncoding strict(Path file, Charset charset, int skipBytes)
            throws IOException {
        return accepted(TextPass.over(file, charset, skipBytes), charset, skipBytes);
    }

    private static TextEncoding accepted(TextPass pass, Charset charset, int skipBytes) {
        UnreadableTable.when(pass.zeros > 0, new NotATable("binary"));
        UnreadableTable.when(
                pass.broken > 0,
                new BrokenEncoding(charset.name(), pass.firstBrokenOffset, pass.firstBrokenLine));
        return new TextEncoding(charset, skipBytes, pass.lines);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        byte[] expected = new byte[mark.length];
        for (int index = 0; index < mark.length; index++) {
            expected[index] = (byte) mark[index];
        }
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, expected, 0, mark.length);
    }
}
