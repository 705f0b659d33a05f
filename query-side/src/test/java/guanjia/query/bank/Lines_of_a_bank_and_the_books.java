package guanjia.query.bank;

import static guanjia.events.BankStatementEvent.Difference.AMOUNT_DIFFERS;
import static guanjia.events.BankStatementEvent.Difference.DATE_DIFFERS;
import static guanjia.events.BankStatementEvent.Difference.DUPLICATE;
import static guanjia.events.BankStatementEvent.Difference.MISSING_AT_BANK;
import static guanjia.events.BankStatementEvent.Difference.MISSING_IN_BOOKS;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Lines_of_a_bank_and_the_books {

    private static final UUID ACCOUNT = Ids.next();

    @Test
    void belong_together_by_the_voucher_whatever_else_they_say() {
        assertThat(found(line(1, "212.00", "B-1"), entry(1, "212.00", "b-1"))).isNull();
        assertThat(found(line(1, "212.00", "B-1"), entry(1, "221.00", "B-1")))
                .isEqualTo(AMOUNT_DIFFERS);
        assertThat(found(line(1, "212.00", "B-1"), entry(9, "212.00", "B-1")))
                .isEqualTo(DATE_DIFFERS);
        assertThat(found(line(1, "212.00", "B-1"), entry(4, "212.00", "B-1"))).isNull();
    }

    @Test
    void belong_together_by_amount_within_a_few_days_the_nearest_first() {
        Line second = line(2, "88.00", "B-2");
        Line fifth = line(5, "88.00", "B-5");
        BookEntry early = entry(3, "88.00", null);
        BookEntry late = entry(5, "88.00", null);
        List<Finding> found = Matching.of(List.of(second, fifth), List.of(early, late));
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new Finding(second, early, null), new Finding(fifth, late, null));
        assertThat(found(line(1, "88.00", "B-1"), entry(5, "88.00", null)))
                .isEqualTo(MISSING_IN_BOOKS);
    }

    @Test
    void that_have_no_partner_are_missing_on_the_other_side_or_there_twice() {
        Line paid = line(1, "60.00", "B-1");
        Line again = line(1, "60.00", "B-2");
        Line alone = line(2, "61.00", "B-3");
        BookEntry entry = entry(1, "60.00", "B-1");
        BookEntry ghost = entry(3, "62.00", "B-9");
        assertThat(Matching.of(List.of(paid, again, alone), List.of(entry, ghost)))
                .containsExactlyInAnyOrder(
                        new Finding(paid, entry, null),
                        new Finding(again, null, DUPLICATE),
                        new Finding(alone, null, MISSING_IN_BOOKS),
                        new Finding(null, ghost, MISSING_AT_BANK));
        BookEntry twice = entry(1, "60.00", null);
        assertThat(Matching.of(List.of(paid), List.of(entry, twice)))
                .contains(new Finding(null, twice, DUPLICATE));
    }

    @Test
    void never_belong_together_when_the_money_went_the_other_way() {
        Line out = new Line(Ids.next(), ACCOUNT, "", day(1), "OUT", yuan("5.00"), "B-1");
        assertThat(found(out, entry(1, "5.00", "B-1"))).isEqualTo(MISSING_IN_BOOKS);
    }

    /** Whatever there is, each of it is found once, and money is neither lost nor made. */
    @Test
    void are_each_accounted_for_once() {
        Random dice = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<Line> lines = new ArrayList<>();
            List<BookEntry> entries = new ArrayList<>();
            for (int i = dice.nextInt(12); i >= 0; i--) {
                String voucher = "V" + dice.nextInt(8);
                lines.add(line(1 + dice.nextInt(6), 1 + dice.nextInt(3) + ".00", voucher));
                String other = dice.nextBoolean() ? null : "V" + dice.nextInt(8);
                entries.add(entry(1 + dice.nextInt(6), 1 + dice.nextInt(3) + ".00", other));
            }
            Collections.shuffle(lines, dice);
            List<Finding> found = Matching.of(lines, entries);
            assertThat(found.stream().map(Finding::line).filter(each -> each != null))
                    .containsExactlyInAnyOrderElementsOf(lines);
            assertThat(found.stream().map(Finding::entry).filter(each -> each != null))
                    .containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    private static @Nullable Object found(Line line, BookEntry entry) {
        return Matching.of(List.of(line), List.of(entry)).getFirst().difference();
    }

    private static Line line(int day, String amount, String voucher) {
        return new Line(Ids.next(), ACCOUNT, "6222", day(day), "IN", yuan(amount), voucher);
    }

    private static BookEntry entry(int day, String amount, @Nullable String voucher) {
        return new BookEntry(
                Ids.next(),
                0,
                ACCOUNT,
                "3-1502",
                day(day),
                "IN",
                yuan(amount),
                "BANK_TRANSFER",
                voucher);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
