package guanjia.query.journal;

import java.util.Locale;

/** How the ledger is written out. */
enum JournalFormat {
    HLEDGER("journal", "text/plain;charset=UTF-8"),
    LEDGER("ledger", "text/plain;charset=UTF-8"),
    BEANCOUNT("beancount", "text/plain;charset=UTF-8"),
    /** A ZIP with tables named after GB/T 24589.1. */
    CSV("zip", "application/zip");

    private final String ending;
    private final String type;

    JournalFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** As an address says it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fileName() {
        return "ledger." + ending;
    }

    String type() {
        return type;
    }
}
