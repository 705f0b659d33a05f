package guanjia.query.fees;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.query.fees.AccountView.Deposit;
import guanjia.query.fees.AccountView.Payment;
import guanjia.query.fees.AccountView.Purse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One fee account: what is owed, what was paid, and what is done about it. */
@Component
class FeeAccountQuery {

    /** So many settled charges and payments are listed when nobody asks for all. */
    private static final int RECENT = 24;

    private static final int ALL = 5_000;

    private final AccountList accounts;
    private final ChargeQuery charges;
    private final MoneyQuery money;
    private final CaseQuery cases;
    private final ReadLog readLog;

    FeeAccountQuery(
            AccountList accounts,
            ChargeQuery charges,
            MoneyQuery money,
            CaseQuery cases,
            ReadLog readLog) {
        this.accounts = accounts;
        this.charges = charges;
        this.money = money;
        this.cases = cases;
        this.readLog = readLog;
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<AccountView> find(UUID id, boolean all, Sight sight) {
        return accounts.find(id, sight).map(account -> view(account, all, sight));
    }

    private AccountView view(AccountRow account, boolean all, Sight sight) {
        UUID id = account.id();
        int rows = all ? ALL : RECENT;
        List<ChargeRow> open = charges.open(id, sight);
        List<ChargeRow> settled = charges.settled(id, sight, rows + 1);
        List<Payment> payments = money.payments(id, sight, rows + 1);
        List<Purse> purses = money.purses(id, sight);
        List<Deposit> deposits = money.deposits(id, sight);
        boolean staff = sight.staff();
        AccountView view =
                new AccountView(
                        staff ? account : own(account, purses, deposits, sight),
                        listed(open, first(settled, rows)),
                        purses,
                        first(payments, rows),
                        deposits,
                        money.refunds(id, sight),
                        staff ? cases.adjustments(id) : List.of(),
                        staff ? cases.demands(id) : List.of(),
                        staff ? cases.disputes(id) : List.of(),
                        staff ? cases.settlements(id, sight) : List.of(),
                        settled.size() > rows || payments.size() > rows);
        record(view);
        return view;
    }

    private AccountRow own(
            AccountRow account, List<Purse> purses, List<Deposit> deposits, Sight sight) {
        ChargeQuery.Sums sums = charges.sums(account.id(), sight);
        return account.of(
                sums.open(), sums.late(), sum(purses, Purse::amount), sum(deposits, Deposit::held));
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static List<ChargeRow> listed(List<ChargeRow> open, List<ChargeRow> settled) {
        List<ChargeRow> listed = new ArrayList<>(settled.reversed());
        listed.addAll(open);
        return listed;
    }

    private static <T> List<T> first(List<T> rows, int most) {
        return rows.size() > most ? rows.subList(0, most) : rows;
    }

    private void record(AccountView view) {
        Set<PersonId> shown =
                Stream.of(
                                view.charges().stream().map(ChargeRow::liable),
                                view.payments().stream().map(Payment::payer),
                                view.purses().stream().map(Purse::payer),
                                view.deposits().stream().map(Deposit::payer))
                        .flatMap(payers -> payers)
                        .flatMap(payer -> payer.shown().stream())
                        .collect(Collectors.toSet());
        UUID unit = view.account().property();
        if (!shown.isEmpty()) {
            readLog.record(
                    Reading.OCCUPANTS,
                    shown,
                    unit == null ? List.of() : List.of(PropertyId.of(unit)));
        }
    }
}
