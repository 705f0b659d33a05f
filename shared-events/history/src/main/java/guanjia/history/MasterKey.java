package guanjia.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.env.Environment;

/**
 * The key that wraps the keys of persons. It is kept outside the database, so that a copy of the
 * database alone opens nothing.
 *
 * @param id the beginning of a hash of the key, to tell a wrong key from a damaged database
 */
record MasterKey(String id, SecretKey key) {

    private static final int BYTES = 32;

    static MasterKey of(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the master key is no Base64", e);
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException("the master key must have 32 bytes, written in Base64");
        }
        return new MasterKey(idOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    /** Reads {@code guanjia.master-key}, or the file named by {@code guanjia.master-key-file}. */
    static MasterKey from(Environment environment) {
        String given = environment.getProperty("guanjia.master-key");
        if (given != null && !given.isBlank()) {
            return of(given);
        }
        String file = environment.getProperty("guanjia.master-key-file");
        if (file == null || file.isBlank()) {
            throw new IllegalStateException(
                    "no master key: set GUANJIA_MASTER_KEY to 32 random bytes in Base64"
                            + " (openssl rand -base64 32), or guanjia.master-key-file to a file"
                            + " that holds them; without it no personal value can be opened");
        }
        try {
            return of(Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalStateException("the master key file cannot be read: " + file, e);
        }
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String idOf(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Never the key: what is printed ends in logs. */
    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
