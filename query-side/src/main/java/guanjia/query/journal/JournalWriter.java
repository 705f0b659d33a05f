package guanjia.query.journal;

import java.io.Closeable;
import java.io.IOException;

/** Writes a journal in the order in which it is read. Close it to complete the file. */
interface JournalWriter extends Closeable {

    /** Once, for every account that is used, ahead of everything else. */
    void declare(JournalAccount account) throws IOException;

    /** For every account that stood at something before the first day. */
    void opening(JournalAccount account) throws IOException;

    /** In the order of days. */
    void entry(JournalEntry entry) throws IOException;

    /** At the end, for every account: what it must stand at by then. */
    void closing(JournalAccount account) throws IOException;
}
