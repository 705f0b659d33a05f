package guanjia.events;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What can happen to an import of a file. */
public sealed interface ImportEvent extends Event {

    ImportId id();

    /**
     * How the rows fared so far.
     *
     * @param read rows read, counted from 1 without the header; always {@code accepted + unchanged
     *     + rejected}
     * @param flags how many rows carry a figure that should be looked at, by field and {@link
     *     Stated.Doubt}, such as {@code fee:RANGE}
     * @param refusals how many rows were rejected, by the stable type of the reason
     */
    record Counts(
            long read,
            long accepted,
            long unchanged,
            long rejected,
            Map<String, Long> flags,
            Map<String, Long> refusals) {

        /** Before the first row. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, Map.of(), Map.of());

        public Counts {
            flags = Collections.unmodifiableMap(new TreeMap<>(flags));
            refusals = Collections.unmodifiableMap(new TreeMap<>(refusals));
        }
    }

    /**
     * A file was taken in and its rows are being read.
     *
     * @param kind what the rows are, such as {@code communities}
     * @param fileName as the person called it
     * @param sha256 of the file's bytes, in hexadecimal
     * @param rowsExpected as counted before reading; it shows progress and promises nothing
     * @param dryRun true when nothing is to be changed
     */
    @StoredAs("import.started")
    record Started(
            ImportId id,
            String kind,
            String fileName,
            String sha256,
            long rowsExpected,
            boolean dryRun)
            implements ImportEvent {}

    /**
     * Some more rows were dealt with. Stored together with what they changed, so an interrupted
     * import continues behind the last of these and repeats nothing.
     */
    @StoredAs("import.progressed")
    record Progressed(ImportId id, Counts counts) implements ImportEvent {}

    /** Every row is accounted for. */
    @StoredAs("import.finished")
    record Finished(ImportId id, Counts counts) implements ImportEvent {}

    /**
     * The file could not be read to its end; the rows before it stand.
     *
     * @param refusal the stable type of the reason, such as {@code import.unreadable-file}
     */
    @StoredAs("import.failed")
    record Failed(ImportId id, String refusal, long read) implements ImportEvent {}

    /** Somebody stopped it; the rows before it stand. */
    @StoredAs("import.stopped")
    record Stopped(ImportId id, long read) implements ImportEvent {}

    /** Somebody let a stopped or failed import go on behind the last row it dealt with. */
    @StoredAs("import.continued")
    record Continued(ImportId id, long read) implements ImportEvent {}
}
