package guanjia.command.imports.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a parser that runs away behind a quotation mark which never closes: between two rows only
 * so many characters may be read.
 */
final class RowBoundedReader extends FilterReader {

    private final int limit;
    private long sinceRow;

    RowBoundedReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** Begins to count anew. The parser reads ahead, which the limit is generous enough for. */
    void rowBegins() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(count);
        return count;
    }

    private void count(int characters) throws RunAway {
        sinceRow += characters;
        if (sinceRow > limit) {
            throw new RunAway();
        }
    }

    /** More than a row was read, and the row did not end. */
    static final class RunAway extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
