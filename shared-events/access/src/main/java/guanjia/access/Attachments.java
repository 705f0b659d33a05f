package guanjia.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files that events name by the SHA-256 of their content: written by the command side, read by the
 * query side. The same content is stored once, whatever it belongs to.
 */
@Component
public class Attachments {

    private static final String INSERT =
            """
            insert into access.attachment (sha256, media_type, bytes, content)
            values (?, ?, ?, ?) on conflict (sha256) do nothing
            """;

    /**
     * A file as it is kept.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param mediaType as recognised from the content
     */
    public record Kept(String sha256, String mediaType, long bytes) {}

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file, once. */
    public Kept keep(byte[] content, String mediaType) {
        Kept kept = new Kept(hash(content), mediaType, content.length);
        jdbc.sql(INSERT).params(kept.sha256(), mediaType, kept.bytes(), content).update();
        return kept;
    }

    /** The bytes of a file. */
    public Optional<byte[]> content(String sha256) {
        return jdbc.sql("select content from access.attachment where sha256 = ?")
                .param(sha256)
                .query(byte[].class)
                .optional();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
