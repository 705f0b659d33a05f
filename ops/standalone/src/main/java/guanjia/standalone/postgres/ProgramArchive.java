package guanjia.standalone.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as they come in a jar, for the platform this is running on. */
final class ProgramArchive {

    private static final int EXECUTABLE = 0100;

    private ProgramArchive() {}

    /**
     * Unpacks into a folder named after the version, unless that was done before, and gives it. A
     * folder under its final name is complete: unpacking goes to another one first.
     *
     * @throws PostgresFailed when there are no programs for this platform on the class path
     */
    static Path unpackedIn(Path folder) throws IOException {
        String archive = "/postgres-" + platform() + ".txz";
        URL found = ProgramArchive.class.getResource(archive);
        if (found == null) {
            throw new PostgresFailed("no PostgreSQL for " + platform() + " was built in", null);
        }
        URLConnection connection = found.openConnection();
        // Another minor version has another length, and so another folder.
        Path home = folder.resolve("postgresql-18-" + connection.getContentLengthLong());
        if (Files.notExists(home)) {
            Path half = folder.resolve("unpacking");
            OwnerOnly.deleteTree(half);
            OwnerOnly.directory(half);
            try (InputStream packed = connection.getInputStream()) {
                unpack(packed, half);
            }
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (@Nullable TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                unpack(entry, tar, into);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
            throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if ((entry.getMode() & EXECUTABLE) != 0) {
                OwnerOnly.makeExecutable(target);
            }
        }
    }

    /** In the words of whoever packed the archives: {@code linux-x86_64}, {@code darwin-arm_64}. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = machine.equals("aarch64") || machine.equals("arm64");
        String family = system.contains("windows") ? "windows" : "linux";
        return (system.contains("mac") ? "darwin" : family) + (arm ? "-arm_64" : "-x86_64");
    }
}
