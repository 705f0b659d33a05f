package guanjia.command.workorder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Kinds of files that are taken in, by the bytes they begin with. */
enum FileKind {
    JPEG("image/jpeg", 0, new int[] {0xff, 0xd8, 0xff}),
    PNG("image/png", 0, new int[] {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}),
    WEBP("image/webp", 8, new int[] {'W', 'E', 'B', 'P'}),
    PDF("application/pdf", 0, new int[] {'%', 'P', 'D', 'F', '-'});

    private final String mediaType;
    private final int offset;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody changes it.
    private final int[] mark;

    FileKind(String mediaType, int offset, int[] mark) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.mark = mark;
    }

    /** The media type; null when it is none of these. */
    static @Nullable String of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(content))
                .map(kind -> kind.mediaType)
                .findFirst()
                .orElse(null);
    }

    private boolean begins(byte[] content) {
        if (content.length < offset + mark.length || (this == WEBP && !isRiff(content))) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[offset + i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRiff(byte[] content) {
        return new String(content, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF");
    }
}
