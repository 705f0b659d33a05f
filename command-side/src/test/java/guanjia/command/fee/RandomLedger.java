package guanjia.command.fee;

import static guanjia.command.fee.Ledger.ACCOUNT;
import static guanjia.command.fee.Ledger.GARDEN;
import static guanjia.command.fee.Ledger.LATE;
import static guanjia.command.fee.Ledger.OWNER;
import static guanjia.command.fee.Ledger.SINCE;
import static guanjia.command.fee.Ledger.TENANT;

import guanjia.command.door.Command;
import guanjia.command.reckoning.Tax;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.AllocationOrder;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.Channel;
import guanjia.events.CollectionEvent.Interruption;
import guanjia.events.CollectionEvent.Outcome;
import guanjia.events.CollectionEvent.Proof;
import guanjia.events.DemandId;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.DisputeId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.LateFeeTerms;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.Rate;
import guanjia.events.RefundId;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Asks anything of an account: sensible things, and things that must be refused. */
final class RandomLedger {

    private static final List<FeeItem> ITEMS =
            List.of(
                    Ledger.PROPERTY,
                    Ledger.PARKING,
                    new FeeItem(FeeKind.SHARED, "shared"),
                    new FeeItem(FeeKind.ONE_OFF, "lock"),
                    new FeeItem(FeeKind.COLLECTION_COST, "costs"));
    private static final LateFeeTerms CAPPED =
            new LateFeeTerms(
                    Rate.of("0.003"), LateFeeTerms.Cap.SHARE_OF_PRINCIPAL, Rate.of("0.3"), null);
    private static final int REMEMBERED_MAX = 8;

    private final SplittableRandom random;
    private final List<PaymentId> payments = new ArrayList<>();
    private final List<RefundId> refunds = new ArrayList<>();
    private final List<DepositId> deposits = new ArrayList<>();
    private final List<AdjustmentId> adjustments = new ArrayList<>();
    private final List<DisputeId> disputes = new ArrayList<>();
    private final List<DemandId> demands = new ArrayList<>();

    RandomLedger(long seed) {
        random = new SplittableRandom(seed);
    }

    Command opening() {
        return new FeeAccountCommand.Open(ACCOUNT, GARDEN, null, "3-1502", SINCE);
    }

    boolean second() {
        return random.nextInt(3) == 0;
    }

    Command next(Account account, LocalDate today) {
        LocalDate on = random.nextInt(4) == 0 ? today.minusDays(random.nextInt(90)) : today;
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3, 4, 5 -> post(today);
            case 6 -> new ChargeCommand.ReverseCharge(ACCOUNT, charge(account), "错误");
            case 7 ->
                    new ChargeCommand.ReissueCharge(
                            ACCOUNT, charge(account), List.of(one(today)), "错误");
            case 8, 9, 10 -> new ChargeCommand.AccrueLateFees(ACCOUNT, today);
            case 11, 12, 13, 14, 15, 16, 17 -> pay(account, on);
            case 18 ->
                    new PaymentCommand.ReversePayment(
                            ACCOUNT, of(payments, new PaymentId(id())), today, "退票");
            case 19, 20 ->
                    new PaymentCommand.ApplyPrepayment(ACCOUNT, party(), on, null, named(account));
            case 21 ->
                    new PaymentCommand.ReleaseAllocations(
                            ACCOUNT, party(), List.of(part(account)), "调整");
            case 22 ->
                    new PaymentCommand.TransferPrepayment(
                            ACCOUNT, party(), party(), amount(), "代付");
            case 23, 24, 25 -> refund(today);
            case 26, 27 -> deposit(account, on);
            case 28, 29, 30, 31 -> adjust(account, today);
            case 32, 33, 34 -> dispute(account, on);
            case 35, 36 -> demand(account, on);
            case 37 -> new FeeAccountCommand.SettleParty(ACCOUNT, Party.of(Party.Part.OTHER), on);
            case 38 -> new FeeAccountCommand.Close(ACCOUNT, today, "注销");
            default -> new FeeAccountCommand.Reopen(ACCOUNT, "恢复");
        };
    }

    private Command post(LocalDate today) {
        if (random.nextInt(6) == 0) {
            return new ChargeCommand.ChargeOnce(
                    ACCOUNT,
                    new ChargeId(id()),
                    ITEMS.get(random.nextInt(ITEMS.size())),
                    amount(),
                    Rate.of("0.06"),
                    today,
                    today.plusDays(random.nextInt(30)),
                    liable(),
                    "换锁");
        }
        List<Charge> bill = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bill.add(one(today));
        }
        return new ChargeCommand.PostCharges(ACCOUNT, bill, random.nextBoolean());
    }

    private Charge one(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1).minusMonths(random.nextInt(18));
        BillingPeriod period =
                random.nextInt(5) == 0
                        ? new BillingPeriod(
                                guanjia.events.PeriodKind.MONTH,
                                first.plusDays(9),
                                first.plusDays(20))
                        : BillingPeriod.month(java.time.YearMonth.from(first));
        Money gross = amount();
        Tax tax = Tax.within(gross, Rate.of("0.06"));
        return new Charge(
                new ChargeId(id()),
                ITEMS.get(random.nextInt(3)),
                period,
                Charge.Origin.BILL_RUN,
                null,
                null,
                null,
                gross,
                Rate.of("0.06"),
                tax.net(),
                tax.tax(),
                period.to().plusDays(random.nextInt(30)),
                random.nextInt(10),
                switch (random.nextInt(3)) {
                    case 0 -> null;
                    case 1 -> LATE;
                    default -> CAPPED;
                },
                liable(),
                random.nextBoolean() ? AllocationOrder.PRINCIPAL_FIRST : AllocationOrder.STATUTORY,
                null,
                null);
    }

    private Command pay(Account account, LocalDate on) {
        PaymentId payment =
                random.nextInt(20) == 0 ? of(payments, new PaymentId(id())) : new PaymentId(id());
        remember(payments, payment);
        return new PaymentCommand.ReceivePayment(
                ACCOUNT,
                payment,
                party(),
                on,
                tenders(),
                null,
                named(account),
                random.nextInt(10) == 0 ? amount() : null,
                false,
                null);
    }

    private Command refund(LocalDate today) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                RefundId refund = new RefundId(id());
                remember(refunds, refund);
                yield new RefundCommand.RequestRefund(
                        ACCOUNT,
                        refund,
                        party(),
                        amount(),
                        random.nextInt(3) == 0 ? of(deposits, new DepositId(id())) : null,
                        "多缴");
            }
            case 1 -> new RefundCommand.ApproveRefund(ACCOUNT, of(refunds, new RefundId(id())));
            case 2 ->
                    new RefundCommand.RejectRefund(
                            ACCOUNT, of(refunds, new RefundId(id())), "资料不全");
            default ->
                    new RefundCommand.PayRefund(
                            ACCOUNT, of(refunds, new RefundId(id())), tenders(), today, false);
        };
    }

    /** Pays what was approved; a random amount would hardly ever be it. */
    Command payout(Account account, LocalDate today) {
        for (RefundId refund : refunds) {
            Refunds.Asked asked = account.refunds().find(refund);
            if (asked != null && asked.approved()) {
                return new RefundCommand.PayRefund(
                        ACCOUNT,
                        refund,
                        List.of(new Tender(Means.CASH, asked.amount(), null)),
                        today,
                        false);
            }
        }
        return new RefundCommand.ApproveRefund(ACCOUNT, of(refunds, new RefundId(id())));
    }

    /** Pays something that was written off, which chance would seldom name. */
    Command recovery(Account account, LocalDate today) {
        for (Debt debt : account.debts()) {
            Money writtenOff = debt.sum(Entry.Sort.WRITTEN_OFF, Component.PRINCIPAL);
            if (writtenOff.isPositive()) {
                Money whole = debt.open(Component.PRINCIPAL).plus(writtenOff);
                return new PaymentCommand.ReceivePayment(
                        ACCOUNT,
                        new PaymentId(id()),
                        OWNER,
                        today,
                        List.of(new Tender(Means.CASH, whole, null)),
                        null,
                        List.of(Allocation.principal(debt.charge(), whole)),
                        null,
                        false,
                        null);
            }
        }
        return next(account, today);
    }

    private Command deposit(Account account, LocalDate on) {
        if (random.nextBoolean()) {
            DepositId deposit = new DepositId(id());
            remember(deposits, deposit);
            return new DepositCommand.TakeDeposit(
                    ACCOUNT, deposit, Purpose.KEYS, party(), tenders(), on, false, null);
        }
        return new DepositCommand.DeductDeposit(
                ACCOUNT, of(deposits, new DepositId(id())), List.of(part(account)), on, "损坏");
    }

    private Command adjust(Account account, LocalDate today) {
        List<AdjustmentId> pending =
                adjustments.stream().filter(it -> account.adjustments().find(it) != null).toList();
        AdjustmentId known = of(pending, new AdjustmentId(id()));
        AdjustmentId fresh = new AdjustmentId(id());
        int what = random.nextInt(8);
        if (what == 0 || what == 3 || what == 5) {
            remember(adjustments, fresh);
        }
        return switch (what) {
            case 0 -> new AdjustmentCommand.RequestWaiver(ACCOUNT, fresh, part(account), "补偿");
            case 1 -> new AdjustmentCommand.ApproveWaiver(ACCOUNT, known);
            case 3 ->
                    new AdjustmentCommand.RequestWriteOff(
                            ACCOUNT, fresh, List.of(charge(account)), "失联");
            case 2, 4 -> new AdjustmentCommand.ApproveWriteOff(ACCOUNT, known);
            case 5 -> new AdjustmentCommand.ReportVacancy(ACCOUNT, fresh, today, "零用量");
            case 6 -> new AdjustmentCommand.ConfirmVacancy(ACCOUNT, known);
            default -> new AdjustmentCommand.RejectAdjustment(ACCOUNT, known, "不符");
        };
    }

    private Command dispute(Account account, LocalDate on) {
        if (random.nextInt(3) == 0) {
            DisputeId dispute = new DisputeId(id());
            remember(disputes, dispute);
            return new CollectionCommand.OpenDispute(
                    ACCOUNT, dispute, List.of(charge(account)), on, "电梯", null, null);
        }
        return new CollectionCommand.DecideDispute(
                ACCOUNT, of(disputes, new DisputeId(id())), Outcome.DISMISSED, on, "已核实");
    }

    private Command demand(Account account, LocalDate on) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                DemandId demand = new DemandId(id());
                remember(demands, demand);
                yield new CollectionCommand.SendDemand(
                        ACCOUNT, demand, List.of(charge(account)), Channel.SMS, on, null, null);
            }
            case 1 ->
                    new CollectionCommand.ConfirmDelivery(
                            ACCOUNT, of(demands, new DemandId(id())), Proof.READ, on, null);
            default ->
                    new CollectionCommand.InterruptLimitation(
                            ACCOUNT, List.of(charge(account)), Interruption.PROMISE, on, "承诺书");
        };
    }

    private List<Allocation> named(Account account) {
        return random.nextInt(3) == 0 ? List.of(part(account)) : List.of();
    }

    /** A part of a charge: all that is open of it, a fen more, or any amount. */
    private Allocation part(Account account) {
        Component component = random.nextInt(3) == 0 ? Component.LATE_FEE : Component.PRINCIPAL;
        ChargeId charge = charge(account);
        Debt debt = account.debt(charge);
        Money open =
                debt == null
                        ? Money.ZERO
                        : debt.open(component).plus(debt.sum(Entry.Sort.WRITTEN_OFF, component));
        Money amount =
                switch (random.nextInt(5)) {
                    case 0, 1 -> open.isPositive() ? open : amount();
                    case 2 -> open.plus(new Money(1));
                    default -> amount();
                };
        return new Allocation(charge, component, amount);
    }

    private ChargeId charge(Account account) {
        List<Debt> all = account.debts();
        List<Debt> open =
                switch (random.nextInt(4)) {
                    case 0 -> all;
                    case 1 -> all.stream().filter(RandomLedger::isWrittenOff).toList();
                    default -> all.stream().filter(debt -> debt.open().isPositive()).toList();
                };
        return open.isEmpty() || random.nextInt(20) == 0
                ? new ChargeId(id())
                : open.get(random.nextInt(open.size())).charge();
    }

    private static boolean isWrittenOff(Debt debt) {
        return debt.sum(Entry.Sort.WRITTEN_OFF, Component.PRINCIPAL).isPositive();
    }

    private List<Tender> tenders() {
        List<Tender> tenders = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            tenders.add(
                    new Tender(
                            random.nextBoolean() ? Means.CASH : Means.BANK_TRANSFER,
                            amount(),
                            null));
        }
        return tenders;
    }

    /** Mostly a few hundred yuan; now and then 0, less, or more than is ever paid. */
    private Money amount() {
        return switch (random.nextInt(100)) {
            case 0 -> Money.ZERO;
            case 1 -> new Money(-1);
            case 2 -> Money.of("100000000.01");
            default -> new Money(random.nextLong(1, 50_000));
        };
    }

    private Liable liable() {
        return switch (random.nextInt(4)) {
            case 0 -> new Liable(TENANT, OWNER);
            case 1 -> Liable.alone(TENANT);
            default -> Liable.alone(OWNER);
        };
    }

    private Party party() {
        return random.nextInt(3) == 0 ? TENANT : OWNER;
    }

    private <T> T of(List<T> known, T otherwise) {
        return known.isEmpty() ? otherwise : known.get(random.nextInt(known.size()));
    }

    private static <T> void remember(List<T> known, T id) {
        known.add(id);
        if (known.size() > REMEMBERED_MAX) {
            known.removeFirst();
        }
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
