package guanjia.query.bank;

import guanjia.events.BankStatementEvent.Difference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Says which line of the bank is which entry of the books. First those with one voucher belong
 * together, whatever else they say; then those of one amount within a few days, the nearest days
 * first. What is left over is missing on the other side, or is there twice.
 */
final class Matching {

    /** A transfer over a long weekend; a working assumption. */
    static final int DAYS_APART_MAX = 3;

    private final Set<Line> lines;
    private final Set<BookEntry> entries;
    private final List<Finding> found = new ArrayList<>();

    private Matching(List<Line> lines, List<BookEntry> entries) {
        this.lines = new LinkedHashSet<>(lines);
        this.entries = new LinkedHashSet<>(entries);
    }

    /** Every line and every entry once. */
    static List<Finding> of(List<Line> lines, List<BookEntry> entries) {
        Matching matching = new Matching(lines, entries);
        matching.pair(Matching::sameVoucher);
        for (int apart = 0; apart <= DAYS_APART_MAX; apart++) {
            int days = apart;
            matching.pair((line, entry) -> sameAmount(line, entry) && apart(line, entry) == days);
        }
        matching.leftOver();
        return matching.found;
    }

    private void pair(BiPredicate<Line, BookEntry> belong) {
        for (Line line : List.copyOf(lines)) {
            Optional<BookEntry> entry =
                    entries.stream()
                            .filter(each -> each.direction().equals(line.direction()))
                            .filter(each -> belong.test(line, each))
                            .min(Comparator.comparingLong(each -> apart(line, each)));
            if (entry.isPresent()) {
                lines.remove(line);
                entries.remove(entry.get());
                found.add(new Finding(line, entry.get(), difference(line, entry.get())));
            }
        }
    }

    private static @Nullable Difference difference(Line line, BookEntry entry) {
        if (!sameAmount(line, entry)) {
            return Difference.AMOUNT_DIFFERS;
        }
        return apart(line, entry) > DAYS_APART_MAX ? Difference.DATE_DIFFERS : null;
    }

    private void leftOver() {
        List<Finding> pairs = List.copyOf(found);
        for (Line line : lines) {
            boolean twice =
                    pairs.stream()
                            .map(Finding::line)
                            .filter(Objects::nonNull)
                            .anyMatch(other ->
                                    other.direction().equals(line.direction())
                                            && equal(other.amount(), line.amount())
                                            && other.on().equals(line.on())
                                            && other.bankAccount().equals(line.bankAccount()));
            found.add(
                    new Finding(
                            line,
                            null,
                            twice ? Difference.DUPLICATE : Difference.MISSING_IN_BOOKS));
        }
        for (BookEntry entry : entries) {
            boolean twice =
                    pairs.stream()
                            .map(Finding::entry)
                            .filter(Objects::nonNull)
                            .anyMatch(other ->
                                    other.direction().equals(entry.direction())
                                            && equal(other.amount(), entry.amount())
                                            && other.on().equals(entry.on())
                                            && other.account().equals(entry.account()));
            found.add(
                    new Finding(
                            null,
                            entry,
                            twice ? Difference.DUPLICATE : Difference.MISSING_AT_BANK));
        }
    }

    private static boolean sameVoucher(Line line, BookEntry entry) {
        return entry.voucher() != null && spelled(entry.voucher()).equals(spelled(line.voucher()));
    }

    private static boolean sameAmount(Line line, BookEntry entry) {
        return equal(line.amount(), entry.amount());
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static long apart(Line line, BookEntry entry) {
        return Math.abs(ChronoUnit.DAYS.between(line.on(), entry.on()));
    }

    static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static String spelled(String voucher) {
        return voucher.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
