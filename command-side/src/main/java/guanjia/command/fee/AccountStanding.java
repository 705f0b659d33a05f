package guanjia.command.fee;

import guanjia.command.reckoning.Vacancies.Empty;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.ChargeId;
import guanjia.events.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bill run asks of an account before it charges it. The account itself decides. */
public final class AccountStanding {

    /** Charges and what they come to. */
    public record Sum(int charges, Money gross) {}

    private final Account account;

    AccountStanding(Account account) {
        this.account = account;
    }

    /** Whether it was opened. */
    public boolean exists() {
        return account.exists();
    }

    /** The first day for which it takes anything; null before it is opened. */
    public @Nullable LocalDate since() {
        return exists() ? account.since() : null;
    }

    /** Whether it takes nothing any more. */
    public boolean isClosed() {
        return account.closed() != null;
    }

    public List<Empty> vacancies() {
        return account.adjustments().empty();
    }

    /** The days of a period that are not charged for an item, in their order. */
    public List<BillingPeriod> free(String item, BillingPeriod period) {
        List<BillingPeriod> free = new ArrayList<>();
        LocalDate from = period.from();
        for (BillingPeriod charged : account.charged(item)) {
            if (charged.overlaps(period)) {
                add(free, period, from, charged.from().minusDays(1));
                from = charged.to().plusDays(1);
            }
        }
        add(free, period, from, period.to());
        return free;
    }

    private static void add(
            List<BillingPeriod> free, BillingPeriod whole, LocalDate from, LocalDate to) {
        if (!from.isBefore(whole.from()) && !to.isBefore(from)) {
            free.add(new BillingPeriod(whole.kind(), from, to));
        }
    }

    /** What an item comes to within a period. */
    public Sum charged(String item, BillingPeriod period) {
        int charges = 0;
        Money gross = Money.ZERO;
        for (Debt debt : account.debts()) {
            if (debt.item().code().equals(item)
                    && period.contains(debt.period().from())
                    && period.contains(debt.period().to())) {
                charges++;
                gross = gross.plus(debt.gross());
            }
        }
        return new Sum(charges, gross);
    }

    /** The charges of a run that stand. */
    public List<ChargeId> chargesOf(BillRunId run) {
        return account.debts().stream()
                .filter(debt -> run.equals(debt.run()))
                .map(Debt::charge)
                .toList();
    }

    /** What the charges of a run come to that stand. */
    public Money grossOf(BillRunId run) {
        return Money.sum(
                account.debts().stream()
                        .filter(debt -> run.equals(debt.run()))
                        .map(Debt::gross)
                        .toList());
    }
}
