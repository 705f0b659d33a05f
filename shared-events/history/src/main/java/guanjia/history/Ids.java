package guanjia.history;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Where identifiers come from. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator IN_TIME_ORDER =
            Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new UUIDv7: later ones sort behind earlier ones, so indexes grow at one end. */
    public static UUID next() {
        return IN_TIME_ORDER.generate();
    }

    /** The UUIDv5 of a name: the same name has the same identifier in every process, for ever. */
    public static UUID named(UUID namespace, String name) {
        return new NameBasedGenerator(
                        namespace, sha1(), com.fasterxml.uuid.UUIDType.NAME_BASED_SHA1)
                .generate(name.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
