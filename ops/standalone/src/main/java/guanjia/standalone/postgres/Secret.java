package guanjia.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret of 256 bits in a file of its own, made when it is first asked for. */
public final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    /**
     * What stands in the file, or a new secret that stands there from now on, in Base64.
     *
     * @throws UncheckedIOException when the file can be neither read nor made
     */
    public static String keptIn(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                OwnerOnly.write(file, Base64.getEncoder().encodeToString(random) + "\n");
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
