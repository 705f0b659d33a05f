package guanjia.query.journal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/**
 * The format of hledger and ledger, which read the same file: {@code hledger check -s ordereddates}
 * and {@code ledger --pedantic} find nothing to complain about.
 */
final class HledgerWriter implements JournalWriter {

    private final Writer out;
    private final Extent extent;
    private final JournalWords words;
    private boolean opened;
    private boolean closed;

    HledgerWriter(Writer out, Extent extent, JournalWords words) throws IOException {
        this.out = out;
        this.extent = extent;
        this.words = words;
        for (String line : words.head(extent)) {
            out.write("; " + line + "\n");
        }
        out.write("\ncommodity CNY\n    format 1000.00 CNY\n\n");
    }

    @Override
    public void declare(JournalAccount account) throws IOException {
        out.write("account " + account.name() + "\n");
    }

    @Override
    public void opening(JournalAccount account) throws IOException {
        if (!opened) {
            out.write("\n" + extent.first() + " * " + words.opening() + "\n");
            opened = true;
        }
        posting(account.name(), account.opening());
    }

    @Override
    public void entry(JournalEntry entry) throws IOException {
        out.write("\n%s * (#%d) %s\n".formatted(entry.on(), entry.position(), description(entry)));
        for (JournalEntry.Line line : entry.lines()) {
            posting(line.account(), line.amount());
        }
    }

    /** A semicolon would begin a comment. */
    private String description(JournalEntry entry) {
        return (entry.place() + " | " + words.event(entry.event())).replaceAll("[;\\s]+", " ");
    }

    /** A balance assertion. */
    @Override
    public void closing(JournalAccount account) throws IOException {
        if (!closed) {
            out.write("\n" + extent.last() + " * " + words.closing() + "\n");
            closed = true;
        }
        out.write(
                "    %s  0.00 CNY = %s CNY\n"
                        .formatted(account.name(), account.closing().toPlainString()));
    }

    private void posting(String account, BigDecimal amount) throws IOException {
        out.write("    %s  %s CNY\n".formatted(account, amount.toPlainString()));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
