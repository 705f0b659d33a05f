package guanjia.query.fees;

import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.Facts;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what one event of an account changes, so that its sums always fit its rows. */
final class Entries {

    static final String CHARGE = "fee_charge";

    private static final String TOTALS =
            """
            update fee_account set owed = owed + ?, late_fees = late_fees + ?,
                prepaid = prepaid + ?, deposited = deposited + ?
            where account = ?
            """;
    private static final String PURSE =
            """
            insert into fee_purse (account, part, person, amount) values (?, ?, ?, ?)
            on conflict (account, part, person)
            do update set amount = fee_purse.amount + excluded.amount
            """;
    private static final String MOVEMENT =
            """
            insert into fee_movement (position, nth, account, charge, component, sort, amount,
                moved_on, part, person, source)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Where and on whose behalf money moved. */
    record Move(Sort sort, @Nullable LocalDate on, @Nullable Party party, @Nullable UUID source) {}

    private final FeeAccountId account;
    private final Recorded recorded;
    private final Rows rows;
    private int nth;
    private Money owed = Money.ZERO;
    private Money lateFees = Money.ZERO;
    private Money prepaid = Money.ZERO;
    private Money deposited = Money.ZERO;

    Entries(FeeAccountId account, Recorded recorded, Rows rows) {
        this.account = account;
        this.recorded = recorded;
        this.rows = rows;
    }

    FeeAccountId account() {
        return account;
    }

    Recorded recorded() {
        return recorded;
    }

    @Nullable String fact(String name) {
        return recorded.facts().get(name);
    }

    @Nullable String actor() {
        return fact(Facts.ACTOR);
    }

    @Nullable String reason() {
        return fact(Facts.REASON);
    }

    void change(String table, Object key, String sql, @Nullable Object... args) {
        rows.change(table, key, sql, args);
    }

    void changeAny(String sql, @Nullable Object... args) {
        rows.changeAny(sql, args);
    }

    /** Puts parts of charges down as settled, or as open again, each with its movement. */
    void move(Move move, List<Allocation> parts) {
        parts.forEach(part -> move(move, part));
    }

    void move(Move move, Allocation part) {
        Money settled = move.sort().settles() ? part.amount() : part.amount().negated();
        boolean principal = part.component() == Component.PRINCIPAL;
        change(
                CHARGE,
                part.charge(),
                "update fee_charge set %1$s = %1$s + ? where charge = ?"
                        .formatted(move.sort().column(part.component())),
                settled.yuan(),
                part.charge());
        owe(principal ? settled.negated() : Money.ZERO, principal ? Money.ZERO : settled.negated());
        write(move, part);
    }

    /** Only the movement, where the charge's row changes by other means. */
    void write(Move move, Allocation part) {
        Party party = move.party();
        change(
                "fee_movement",
                List.of(recorded.position(), nth),
                MOVEMENT,
                recorded.position(),
                nth++,
                account,
                part.charge(),
                part.component(),
                move.sort(),
                part.amount().yuan(),
                move.on(),
                party == null ? null : party.part(),
                party == null ? null : party.person(),
                move.source());
    }

    void owe(Money principal, Money lateFee) {
        owed = owed.plus(principal);
        lateFees = lateFees.plus(lateFee);
    }

    /** What a payer has left changes by an amount of either sign. */
    void prepay(Party payer, Money amount) {
        if (!amount.isZero()) {
            // Keyed by the account: two payers of one account may not be told apart by nulls.
            change(
                    "fee_purse",
                    account,
                    PURSE,
                    account,
                    payer.part(),
                    payer.person(),
                    amount.yuan());
            prepaid = prepaid.plus(amount);
        }
    }

    void deposit(Money amount) {
        deposited = deposited.plus(amount);
    }

    /** Writes the account's sums, once for the whole event, when they changed. */
    void writeSums() {
        boolean same = owed.isZero() && lateFees.isZero() && prepaid.isZero() && deposited.isZero();
        if (!same) {
            change(
                    "fee_account",
                    account,
                    TOTALS,
                    owed.yuan(),
                    lateFees.yuan(),
                    prepaid.yuan(),
                    deposited.yuan(),
                    account);
        }
    }
}
