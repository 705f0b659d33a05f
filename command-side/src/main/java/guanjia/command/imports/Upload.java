package guanjia.command.imports;

import guanjia.command.door.CommandRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent, on this machine's disk for as long as the request lasts.
 *
 * @param name without folders and characters that no name should have
 */
record Upload(Path path, String name, long bytes, String sha256) implements AutoCloseable {

    private static final int NAME_CHARACTERS_MAX = 200;
    private static final int MAP_KIB_MAX = 64;

    static Upload of(@Nullable MultipartFile sent) throws IOException {
        if (sent == null) {
            throw new CommandRefused(new ImportRefusal.NoFile());
        }
        Path path = Files.createTempFile("guanjia-upload-", ".table");
        MessageDigest sha256 = newDigest();
        try (InputStream in = sent.getInputStream();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sha256)) {
            long bytes = in.transferTo(out);
            String hash = HexFormat.of().formatHex(sha256.digest());
            return new Upload(path, plainName(sent.getOriginalFilename()), bytes, hash);
        } catch (IOException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    /**
     * The text of a map file; empty when none was sent.
     *
     * @param community stated for every row; empty when it is not
     */
    static String mapText(@Nullable MultipartFile sent, String community) throws IOException {
        String line = community.replaceAll("\\p{Cntrl}", " ").strip();
        String text = mapText(sent);
        return line.isEmpty() ? text : text + "\ncommunity.constant=" + line;
    }

    private static String mapText(@Nullable MultipartFile sent) throws IOException {
        if (sent == null) {
            return "";
        }
        CommandRefused.unless(
                sent.getSize() <= MAP_KIB_MAX << 10, new ImportRefusal.MapTooLarge(MAP_KIB_MAX));
        ByteBuffer bytes = ByteBuffer.wrap(sent.getBytes());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherEncoding) {
            return Charset.forName("GB18030").decode(bytes.rewind()).toString();
        }
    }

    private static String plainName(@Nullable String sent) {
        String name =
                (sent == null ? "" : sent)
                        .replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}|\\p{Cs}", "")
                        .strip();
        String kept = name.substring(0, Math.min(name.length(), NAME_CHARACTERS_MAX));
        return kept.isEmpty() ? "?" : kept;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
