package guanjia.command.claim;

import guanjia.events.ClaimId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A value that only one holder may have within its scope.
 *
 * @param scope what must be unique, such as {@code property-place}; holds no colon
 * @param value in its one spelling
 */
public record Unique(String scope, String value) {

    private static final String BETWEEN_PARTS = "\u001f";

    /**
     * A value of several parts. Full-width and half-width forms, upper and lower case, and runs of
     * spaces count as the same, because people write the same address in all of these ways.
     */
    public static Unique of(String scope, String... parts) {
        return new Unique(
                scope,
                Arrays.stream(parts).map(Unique::spell).collect(Collectors.joining(BETWEEN_PARTS)));
    }

    /** The stream of the claim: a UUID of version 8 made from the SHA-256 of scope and value. */
    public ClaimId id() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((scope + ':' + value).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
            long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new ClaimId(new UUID(high, low));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String spell(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
