package guanjia.events;

/** What can happen to an import of a file. */
public sealed interface ImportEvent extends Event {

    ImportId id();

    /**
     * A file was taken in and its rows are being read.
     *
     * @param kind what the rows are, such as {@code communities}
     * @param fileName as the person called it
     * @param sha256 of the file's bytes, in hexadecimal
     * @param dryRun true when nothing is to be changed
     */
    @StoredAs("import.started")
    record Started(ImportId id, String kind, String fileName, String sha256, boolean dryRun)
            implements ImportEvent {}

    /**
     * Some more rows were dealt with. Stored together with what they changed, so an interrupted
     * import continues behind the last of these and repeats nothing.
     *
     * @param read rows read so far, counted from 1 without the header
     */
    @StoredAs("import.progressed")
    record Progressed(ImportId id, long read, long accepted, long unchanged, long rejected)
            implements ImportEvent {}

    /** Every row is accounted for: {@code read = accepted + unchanged + rejected}. */
    @StoredAs("import.finished")
    record Finished(ImportId id, long read, long accepted, long unchanged, long rejected)
            implements ImportEvent {}

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
}
