package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.door.InputRefusal;
import guanjia.events.Allocation;
import guanjia.events.Money;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every decision about an account asks first. */
final class Rules {

    /** More is never charged or paid at once; a typing error of some zeros is caught here. */
    static final Money LARGEST_AMOUNT = Money.of("100000000");

    /** More charges, or parts of charges, than one command ever names. */
    static final int PARTS_MAX = 500;

    /** The longest reference, in characters. */
    static final int REFERENCE_LENGTH_MAX = 100;

    private static final int TENDERS_MAX = 20;
    private static final int VOUCHER_LENGTH_MAX = 100;

    private Rules() {}

    /** Refuses who has no say in the community, and everything on a closed account. */
    static void mustTake(Account account, Asked asked) {
        asked.mustReach(account.community());
        if (account.closed() != null) {
            throw new CommandRefused(new FeeAccountRefusal.Closed(account.closed()));
        }
    }

    /** A day that has come and on which the account existed. */
    static void day(Account account, LocalDate on, Asked asked) {
        Input.pastDay("on", on, asked);
        CommandRefused.unless(
                !on.isBefore(account.since()),
                new FeeAccountRefusal.BeforeItExisted(on, account.since()));
    }

    static void amount(String field, Money amount) {
        CommandRefused.unless(amount.isPositive(), new InputRefusal.NotPositive(field));
        CommandRefused.unless(
                !amount.exceeds(LARGEST_AMOUNT),
                new FeeAccountRefusal.AmountTooLarge(LARGEST_AMOUNT));
    }

    /** Each part of a charge once, with an amount. */
    static void once(List<Allocation> parts) {
        Set<Object> seen = new HashSet<>();
        for (Allocation part : parts) {
            amount("allocations.amount", part.amount());
            CommandRefused.unless(
                    seen.add(List.of(part.charge(), part.component())),
                    new PaymentRefusal.AllocationTwice(part.charge()));
        }
    }

    /** The sum of tenders, each above zero and each voucher once. */
    static Money sum(List<Tender> tenders, boolean atCounter) {
        Input.count("tenders", tenders, 1, TENDERS_MAX);
        Set<String> vouchers = new HashSet<>();
        Money sum = Money.ZERO;
        for (Tender tender : tenders) {
            amount("tenders.amount", tender.amount());
            CommandRefused.unless(
                    !atCounter || tender.means() != Means.IMPORTED,
                    new PaymentRefusal.MeansUnknown());
            String voucher = tender.voucher();
            if (voucher != null) {
                Input.required("tenders.voucher", voucher, VOUCHER_LENGTH_MAX);
                CommandRefused.unless(
                        vouchers.add(tender.means() + voucher.strip()),
                        new PaymentRefusal.VoucherTwice(voucher));
            }
            sum = sum.plus(tender.amount());
        }
        amount("tenders.amount", sum);
        return sum;
    }

    /** The one who asked is not the one who decides. */
    static void anotherThan(String by, Asked asked) {
        CommandRefused.unless(!by.equals(asked.actor()), new FeeAccountRefusal.OwnRequest());
    }
}
