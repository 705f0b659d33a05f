package guanjia.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short hash of the code of a class and of the classes declared in it. */
final class CodeHash {

    private CodeHash() {}

    static String of(Class<?> type) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, type);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream code = type.getResourceAsStream(file)) {
            if (code == null) {
                throw new IllegalStateException("the code of " + type + " cannot be read");
            }
            digest.update(code.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            add(digest, inner);
        }
    }
}
