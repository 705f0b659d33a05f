package guanjia.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash by which a personal value can be found again without being kept: without the master key
 * nobody can try all telephone numbers against it, as one could against a bare hash.
 */
public final class KeyedHash {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;

    KeyedHash(MasterKey master) {
        // A key of its own: what wraps keys of persons must do nothing else.
        byte[] bytes = hash(master.key(), "guanjia look-up");
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    /**
     * The hash of a value, 32 bytes.
     *
     * @param kind what the value is, such as {@code phone}: equal values of two kinds differ
     * @param value in its one spelling
     */
    public byte[] of(String kind, String value) {
        return hash(key, kind + ':' + value);
    }

    private static byte[] hash(SecretKey key, String value) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }
}
