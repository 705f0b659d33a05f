package guanjia.command.fee;

import guanjia.command.Scenario;
import guanjia.command.community.CommunityCommand;
import guanjia.command.community.Profile;
import guanjia.command.door.Asked;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.reckoning.Tax;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.LateFeeTerms;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.Party.Part;
import guanjia.events.PaymentId;
import guanjia.events.Rate;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account, its charges and payments, for tests. Today is 2026-03-15. */
final class Ledger {

    static final CommunityId GARDEN = new CommunityId(Ids.next());
    static final FeeAccountId ACCOUNT = FeeAccounts.idOf(GARDEN, "3-1502");
    static final FeeAccountId OTHER = FeeAccounts.idOf(GARDEN, "3-1503");
    static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    static final LocalDate TODAY = Scenario.ASKED.today();
    static final Party OWNER = Party.of(Part.OWNER);
    static final Party TENANT = Party.of(Part.TENANT);
    static final Asked WANG = asked("wang");
    static final Asked CHEN = asked("chen");
    static final FeeItem PROPERTY = new FeeItem(FeeKind.PROPERTY, "property");
    static final FeeItem PARKING = new FeeItem(FeeKind.PARKING, "parking");
    static final LateFeeTerms LATE = LateFeeTerms.uncapped(Rate.of("0.0005"));

    private Ledger() {}

    static Asked asked(String actor) {
        return new Asked(
                actor,
                EnumSet.of(Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER),
                true,
                List.of(),
                Scenario.NOON);
    }

    /** A community with two open accounts. */
    static Scenario opened() {
        return new Scenario()
                .given(
                        new CommunityCommand.Register(GARDEN, Profile.profile("花园", "一路")),
                        new Open(ACCOUNT, GARDEN, null, "3-1502", SINCE),
                        new Open(OTHER, GARDEN, null, "3-1503", SINCE));
    }

    /** A month's property fee without a late fee, due at the end of the month. */
    static Charge month(ChargeId id, String month, String gross) {
        return charge(id, PROPERTY, month, gross, null, Liable.alone(OWNER));
    }

    /** The same with 0.05 % a day after the end of the month. */
    static Charge late(ChargeId id, String month, String gross) {
        return charge(id, PROPERTY, month, gross, LATE, Liable.alone(OWNER));
    }

    static Charge charge(
            ChargeId id,
            FeeItem item,
            String month,
            String gross,
            @Nullable LateFeeTerms late,
            Liable liable) {
        BillingPeriod period = BillingPeriod.month(YearMonth.parse(month));
        Tax tax = Tax.within(Money.of(gross), Rate.of("0.06"));
        return new Charge(
                id,
                item,
                period,
                Charge.Origin.BILL_RUN,
                null,
                null,
                null,
                Money.of(gross),
                Rate.of("0.06"),
                tax.net(),
                tax.tax(),
                period.to(),
                0,
                late,
                liable,
                AllocationOrder.PRINCIPAL_FIRST,
                null,
                null);
    }

    static PostCharges post(Charge... charges) {
        return new PostCharges(ACCOUNT, List.of(charges), true);
    }

    static ChargePosted posted(Charge charge) {
        return new ChargePosted(ACCOUNT, charge);
    }

    static ReceivePayment pays(PaymentId id, String amount, Allocation... named) {
        return paysOn(id, TODAY, amount, named);
    }

    static ReceivePayment paysOn(PaymentId id, LocalDate on, String amount, Allocation... named) {
        return new ReceivePayment(
                ACCOUNT,
                id,
                OWNER,
                on,
                List.of(transfer(amount, null)),
                null,
                List.of(named),
                null,
                false,
                null);
    }

    static Tender transfer(String amount, @Nullable String voucher) {
        return new Tender(Means.BANK_TRANSFER, Money.of(amount), voucher);
    }

    static Tender cash(String amount) {
        return new Tender(Means.CASH, Money.of(amount), null);
    }

    static ChargeId charge() {
        return new ChargeId(Ids.next());
    }

    static PaymentId payment() {
        return new PaymentId(Ids.next());
    }

    static Money yuan(String amount) {
        return Money.of(amount);
    }
}
