package guanjia.command.billing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of things in their order. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(String thing) {
        sha256.update(thing.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
    }

    /** In hexadecimal; the fingerprint begins anew then. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
