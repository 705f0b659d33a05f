package guanjia.query.journal;

import guanjia.query.register.Scope;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger out as it stands at one moment, however many people work meanwhile. */
@Component
class Journals {

    private final Extents extents;
    private final JournalQuery query;
    private final BookTables tables;
    private final MessageSource words;

    Journals(Extents extents, JournalQuery query, BookTables tables, MessageSource words) {
        this.extents = extents;
        this.query = query;
        this.tables = tables;
        this.words = words;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(
            JournalFormat format,
            JournalFilter filter,
            Scope scope,
            Locale locale,
            OutputStream out)
            throws IOException {
        Extent extent = extents.of(filter, scope);
        JournalWords say = new JournalWords(words, locale);
        if (format == JournalFormat.CSV) {
            tables.write(extent, filter.community(), scope, say, out);
            return;
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (JournalWriter journal =
                format == JournalFormat.BEANCOUNT
                        ? new BeancountWriter(text, extent, say)
                        : new HledgerWriter(text, extent, say)) {
            query.accounts(extent, filter.community(), scope, journal::declare);
            if (filter.from() != null) {
                query.accounts(
                        extent,
                        filter.community(),
                        scope,
                        account -> {
                            if (account.opening().signum() != 0) {
                                journal.opening(account);
                            }
                        });
            }
            query.entries(extent, filter.community(), scope, journal::entry);
            query.accounts(extent, filter.community(), scope, journal::closing);
        }
    }
}
