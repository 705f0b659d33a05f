package guanjia.query.fees;

import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.Calculation;
import guanjia.events.Calculation.Segment;
import guanjia.events.Calculation.Source;
import guanjia.events.Calculation.Step;
import guanjia.events.CashierDayId;
import guanjia.events.Charge;
import guanjia.events.Charge.Origin;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.LateFeeTerms;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.Party.Part;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentId;
import guanjia.events.PersonId;
import guanjia.events.Price;
import guanjia.events.PropertyId;
import guanjia.events.Proration;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.ReceiptNumber;
import guanjia.events.Rounding;
import guanjia.events.StandardVersion;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of fees, as short as tests can be read. */
public final class Bills {

    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private Bills() {}

    public static Money yuan(String amount) {
        return Money.of(amount);
    }

    public static Party owner(PersonId person) {
        return new Party(Part.OWNER, person);
    }

    public static FeeAccountEvent opened(
            FeeAccountId account, CommunityId community, @Nullable PropertyId unit) {
        return new FeeAccountEvent.Opened(
                account,
                community,
                unit,
                unit == null ? "A-" + account : null,
                LocalDate.of(2024, 1, 1));
    }

    /** 89.35 ㎡ × 2.50 for a month, 6 % tax contained, 0.05 % a day behind the due day. */
    public static ChargePosted monthly(
            FeeAccountId account, ChargeId id, YearMonth month, FeeStandardId by, Party who) {
        Quantity area = Quantity.of("89.35");
        BigDecimal raw = new BigDecimal("223.375");
        BillingPeriod period = BillingPeriod.month(month);
        Segment segment =
                new Segment(
                        period.from(),
                        period.to(),
                        1,
                        area,
                        Source.REGISTER,
                        List.of(new Step(area, Price.of("2.50"))),
                        1,
                        0,
                        0,
                        1,
                        null,
                        raw);
        return new ChargePosted(
                account,
                new Charge(
                        id,
                        new FeeItem(FeeKind.PROPERTY, "property-home"),
                        period,
                        Origin.BILL_RUN,
                        new StandardVersion(by, 1),
                        null,
                        new Calculation(
                                Basis.BUILT_UP_AREA,
                                Proration.DAILY_ACTUAL,
                                List.of(segment),
                                null,
                                null,
                                raw,
                                Rounding.FEN),
                        yuan("223.38"),
                        Rate.of("0.06"),
                        yuan("210.74"),
                        yuan("12.64"),
                        period.to().plusDays(10),
                        5,
                        LateFeeTerms.uncapped(Rate.of("0.0005")),
                        Liable.alone(who),
                        AllocationOrder.PRINCIPAL_FIRST,
                        null,
                        null));
    }

    public static PaymentReceived paid(
            FeeAccountId account,
            PaymentId id,
            Party payer,
            String amount,
            String prepaid,
            Allocation... allocations) {
        return new PaymentReceived(
                account,
                id,
                payer,
                DAY,
                List.of(new Tender(Means.CASH, yuan(amount), null)),
                yuan(amount),
                AllocationOrder.PRINCIPAL_FIRST,
                List.of(allocations),
                yuan(prepaid),
                new ReceiptNumber(2026, 7),
                new CashierDayId(Ids.next()),
                null);
    }

    public static FeeAccountId accountId() {
        return new FeeAccountId(Ids.next());
    }

    public static ChargeId chargeId() {
        return new ChargeId(Ids.next());
    }

    public static PaymentId paymentId() {
        return new PaymentId(Ids.next());
    }

    public static FeeStandardId standardId() {
        return new FeeStandardId(Ids.next());
    }
}
