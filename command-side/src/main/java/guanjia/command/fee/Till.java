package guanjia.command.fee;

import guanjia.command.cashier.CashierDays;
import guanjia.command.cashier.ReceiptBooks;
import guanjia.command.claim.Claims;
import guanjia.command.claim.Unique;
import guanjia.command.door.Asked;
import guanjia.events.CashierDayId;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent.Entry;
import guanjia.events.DailyCloseEvent.Moved;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.ReceiptNumber;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What goes with money that moves: vouchers that count once within a community, a receipt, the
 * cashier's day. All of it in the unit of work of the account.
 */
@Component
class Till {

    private final Claims claims;
    private final ReceiptBooks receipts;
    private final CashierDays days;

    Till(Claims claims, ReceiptBooks receipts, CashierDays days) {
        this.claims = claims;
        this.receipts = receipts;
        this.days = days;
    }

    /** A voucher is used by one payment, deposit or refund alone. */
    void take(CommunityId community, List<Tender> tenders, UUID source) {
        for (Tender tender : tenders) {
            String voucher = tender.voucher();
            if (voucher != null) {
                claims.take(
                        voucherOf(community, tender.means(), voucher),
                        source,
                        _ -> new PaymentRefusal.VoucherUsed(voucher));
            }
        }
    }

    void giveBack(CommunityId community, List<Tender> tenders, UUID source) {
        for (Tender tender : tenders) {
            String voucher = tender.voucher();
            if (voucher != null) {
                claims.release(voucherOf(community, tender.means(), voucher), source);
            }
        }
    }

    ReceiptNumber receipt(CommunityId community, Asked asked, FeeAccountId account, UUID source) {
        return receipts.issue(community, asked.today(), account, source);
    }

    void cancelReceipt(
            CommunityId community, ReceiptNumber number, FeeAccountId account, UUID source) {
        receipts.cancel(community, number, account, source);
    }

    CashierDayId in(
            CommunityId community,
            Asked asked,
            Entry entry,
            FeeAccountId account,
            UUID source,
            List<Tender> tenders,
            LocalDate on) {
        return days.enter(community, asked, entry, account, source, moved(tenders, false), on);
    }

    CashierDayId out(
            CommunityId community,
            Asked asked,
            Entry entry,
            FeeAccountId account,
            UUID source,
            List<Tender> tenders,
            LocalDate on) {
        return days.enter(community, asked, entry, account, source, moved(tenders, true), on);
    }

    private static List<Moved> moved(List<Tender> tenders, boolean out) {
        Map<Means, Money> byMeans = new EnumMap<>(Means.class);
        for (Tender tender : tenders) {
            Money amount = out ? tender.amount().negated() : tender.amount();
            byMeans.merge(tender.means(), amount, Money::plus);
        }
        return byMeans.entrySet().stream()
                .map(each -> new Moved(each.getKey(), each.getValue()))
                .toList();
    }

    private static Unique voucherOf(CommunityId community, Means means, String voucher) {
        return Unique.of("voucher", community.toString(), means.name(), voucher);
    }
}
