package guanjia.command.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender called a request, and what the request was.
 *
 * @param key 1 to 200 characters, chosen by the sender, never used for another request
 * @param fingerprint SHA-256 of actor, target and body
 */
@SuppressWarnings("ArrayRecordComponent") // It is compared with Arrays.equals and never a key.
record IdempotencyKey(String key, byte[] fingerprint) {

    private static final String KEY = "idempotencyKey";
    private static final String FINGERPRINT = "fingerprint";

    static IdempotencyKey of(String key, String actor, String target, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((actor + '\n' + target + '\n').getBytes(StandardCharsets.UTF_8));
            return new IdempotencyKey(key, digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads what {@link #toMetaData} wrote into a command's metadata. */
    static @Nullable IdempotencyKey from(Map<String, ?> metaData) {
        return metaData.get(KEY) instanceof String key
                        && metaData.get(FINGERPRINT) instanceof String fingerprint
                ? new IdempotencyKey(key, HexFormat.of().parseHex(fingerprint))
                : null;
    }

    Map<String, String> toMetaData() {
        return Map.of(KEY, key, FINGERPRINT, HexFormat.of().formatHex(fingerprint));
    }
}
