package guanjia.command.fee;

import guanjia.command.door.CommandRefused;
import guanjia.events.BillingPeriod;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.StandardVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much one payer may have prepaid (预收): so many months of what was charged last as the version
 * of the fee standard allows. The number of months is a regional parameter, often 12 (such as the
 * local rules under 物业服务收费管理办法); each standard states it with its source, nothing is assumed here.
 *
 * <p>It binds those who take money at a counter and can refuse it. Money that has come by a bank,
 * or long ago, is a fact and is recorded as it is.
 */
final class PrepaidLimit {

    private static final int DECIMALS = 2;

    /** How many months ahead a version of a standard lets people pay; null when nothing says so. */
    @FunctionalInterface
    interface Ahead {
        @Nullable Integer monthsMax(StandardVersion version);
    }

    private PrepaidLimit() {}

    /**
     * Refuses a surplus by which more would be prepaid than is allowed.
     *
     * @param surplus what remains of a payment when charges are paid
     */
    static void mustKeep(Account account, Party payer, Money surplus, Ahead ahead) {
        if (!surplus.isPositive()) {
            return;
        }
        Money limit = limit(account, payer, ahead);
        Money prepaid = account.purses().of(payer).plus(surplus);
        if (limit != null) {
            CommandRefused.unless(
                    !prepaid.exceeds(limit), new PaymentRefusal.PrepaidTooFarAhead(prepaid, limit));
        }
    }

    /** Null when an item is charged of which nobody says how far ahead it may be paid. */
    private static @Nullable Money limit(Account account, Party payer, Ahead ahead) {
        Money limit = Money.ZERO;
        List<Debt> latest = latest(account, payer);
        for (Debt debt : latest) {
            StandardVersion version = debt.standard();
            Integer months = version == null ? null : ahead.monthsMax(version);
            if (months == null) {
                return null;
            }
            limit = limit.plus(of(debt, months));
        }
        return latest.isEmpty() ? null : limit;
    }

    /** The last whole period of each item that this payer owes again and again. */
    private static List<Debt> latest(Account account, Party payer) {
        Map<String, Debt> byItem = new HashMap<>();
        account.debts().stream()
                .filter(debt -> debt.liable().binds(payer))
                .filter(debt -> debt.item().kind().isPeriodic() && isWhole(debt.period()))
                .sorted(Comparator.comparing(debt -> debt.period().to()))
                .forEach(debt -> byItem.put(debt.item().code(), debt));
        return List.copyOf(byItem.values());
    }

    private static boolean isWhole(BillingPeriod period) {
        return period.kind().months() > 0
                && BillingPeriod.beginning(period.kind(), period.from()).equals(period);
    }

    private static Money of(Debt debt, int months) {
        return Money.of(
                debt.gross()
                        .yuan()
                        .multiply(BigDecimal.valueOf(months))
                        .divide(
                                BigDecimal.valueOf(debt.period().kind().months()),
                                DECIMALS,
                                RoundingMode.HALF_UP));
    }
}
