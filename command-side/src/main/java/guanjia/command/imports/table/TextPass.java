package guanjia.command.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** One pass over a file with a strict decoder: what it would be as a text of that encoding. */
final class TextPass {

    private static final int BUFFER_BYTES = 1 << 16;

    private final CharBuffer characters = CharBuffer.allocate(BUFFER_BYTES);

    /** Line breaks. */
    long lines;

    /** Characters beyond ASCII. */
    long wide;

    /** Zero characters: a text has none. */
    long zeros;

    /** Places where the bytes are no character. */
    long broken;

    long firstBrokenOffset = -1;
    long firstBrokenLine;

    private TextPass() {}

    static TextPass over(Path file, Charset charset, int skipBytes) throws IOException {
        TextPass pass = new TextPass();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(skipBytes);
            pass.run(in, charset, skipBytes);
        }
        return pass;
    }

    private void run(InputStream in, Charset charset, int skippedBytes) throws IOException {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        long offset = skippedBytes;
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            offset = decode(decoder, bytes, offset, end);
            bytes.compact();
        }
        decoder.flush(characters);
        count();
    }

    private long decode(CharsetDecoder decoder, ByteBuffer bytes, long offset, boolean end) {
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, characters, end);
            count();
            offset += bytes.position() - before;
            if (result.isUnderflow()) {
                return offset;
            }
            if (result.isError()) {
                noteBroken(offset);
                bytes.position(bytes.position() + result.length());
                offset += result.length();
            }
        }
    }

    private void noteBroken(long offset) {
        if (broken++ == 0) {
            firstBrokenOffset = offset;
            firstBrokenLine = lines + 1;
        }
    }

    private void count() {
        char[] array = characters.array();
        for (int index = 0; index < characters.position(); index++) {
            char each = array[index];
            if (each == '\n') {
                lines++;
            } else if (each >= 0x80) {
                wide++;
            } else if (each == 0) {
                zeros++;
            }
        }
        characters.clear();
    }
}
