package guanjia.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one installation knows: the database, its log and the keys. Only
 * its owner may look into it.
 */
public record DataFolder(Path root) {

    /**
     * Makes the folder when it is missing.
     *
     * @throws UncheckedIOException when it cannot be made or entered
     */
    public static DataFolder at(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
        try {
            for (Path part : new Path[] {folder.root, folder.keys(), folder.logs()}) {
                OwnerOnly.directory(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** The keys and passwords, which no backup of the database contains. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** What the programs of this folder had to say. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** The files of PostgreSQL itself; the major version is part of their format. */
    Path cluster() {
        return root.resolve("postgresql-18");
    }

    /** Where the programs of PostgreSQL are unpacked. */
    Path programs() {
        return root.resolve("programs");
    }

    /**
     * Takes the folder for this process alone. The lock goes with the process, however it ends.
     *
     * @throws DataFolderInUse when another process has it
     */
    FileLock claim() throws IOException {
        FileChannel channel =
                FileChannel.open(
                        root.resolve("in-use"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        @Nullable FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DataFolderInUse(root);
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /** Whether a database was made here before. */
    public boolean holdsDatabase() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }
}
