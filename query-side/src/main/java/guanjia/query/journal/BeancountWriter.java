package guanjia.query.journal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** The format of beancount, as {@code bean-check} accepts it. */
final class BeancountWriter implements JournalWriter {

    private final Writer out;
    private final Extent extent;
    private final JournalWords words;
    private boolean opened;

    BeancountWriter(Writer out, Extent extent, JournalWords words) throws IOException {
        this.out = out;
        this.extent = extent;
        this.words = words;
        for (String line : words.head(extent)) {
            out.write("; " + line + "\n");
        }
        out.write("\noption \"title\" \"Guanjia\"\noption \"operating_currency\" \"CNY\"\n\n");
        out.write(extent.first() + " commodity CNY\n");
    }

    @Override
    public void declare(JournalAccount account) throws IOException {
        out.write(extent.first() + " open " + account.name() + " CNY\n");
    }

    @Override
    public void opening(JournalAccount account) throws IOException {
        if (!opened) {
            out.write("\n%s * \"%s\"\n".formatted(extent.first(), quoted(words.opening())));
            opened = true;
        }
        posting(account.name(), account.opening());
    }

    @Override
    public void entry(JournalEntry entry) throws IOException {
        out.write(
                "\n%s * \"%s\" \"%s\"\n  event: %d\n"
                        .formatted(
                                entry.on(),
                                quoted(entry.place()),
                                quoted(words.event(entry.event())),
                                entry.position()));
        for (JournalEntry.Line line : entry.lines()) {
            posting(line.account(), line.amount());
        }
    }

    /** Beancount looks at a balance at the beginning of its day. */
    @Override
    public void closing(JournalAccount account) throws IOException {
        out.write(
                "%s balance %s  %s CNY\n"
                        .formatted(
                                extent.last().plusDays(1),
                                account.name(),
                                account.closing().toPlainString()));
    }

    private void posting(String account, BigDecimal amount) throws IOException {
        out.write("  %s  %s CNY\n".formatted(account, amount.toPlainString()));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
