package guanjia.history;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM with a random 96-bit nonce in front of the cipher text. The person's id is authenticated
 * with it, so a sealed value cannot be passed off as another person's.
 */
final class Sealing {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String CIPHER = "AES/GCM/NoPadding";

    /** Looking for it costs as much as opening a value. */
    private static final Provider PROVIDER = provider();

    private Sealing() {}

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] seal(SecretKey key, UUID person, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, person, plain, 0);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * @throws IllegalStateException when it was not sealed with this key for this person
     */
    static byte[] open(SecretKey key, UUID person, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, key, sealed, person, sealed, NONCE_BYTES);
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES/GCM", e);
        }
    }

    private static byte[] run(
            int mode, SecretKey key, byte[] nonce, UUID person, byte[] input, int offset) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER, PROVIDER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(
                    ByteBuffer.allocate(16)
                            .putLong(person.getMostSignificantBits())
                            .putLong(person.getLeastSignificantBits())
                            .array());
            return cipher.doFinal(input, offset, input.length - offset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value of person " + person + " does not open", e);
        }
    }
}
