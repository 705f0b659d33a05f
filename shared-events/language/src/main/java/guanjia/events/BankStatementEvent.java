package guanjia.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What banks say of a community's money in a month, and what people found out where it differs. */
public sealed interface BankStatementEvent extends Event {

    BankStatementId statement();

    /** Which way the money went. */
    enum Direction {
        IN,
        OUT
    }

    /** How what the bank says and what the books say can differ. */
    enum Difference {
        /** 银行已收，账上未记 */
        MISSING_IN_BOOKS,
        /** 账上已记，银行未到 */
        MISSING_AT_BANK,
        /** 金额不符 */
        AMOUNT_DIFFERS,
        /** 日期不符 */
        DATE_DIFFERS,
        /** 重复 */
        DUPLICATE
    }

    /** The first line of the month arrived. */
    @StoredAs("bank-statement.opened")
    record Opened(BankStatementId statement, CommunityId community, int year, int month)
            implements BankStatementEvent {}

    /**
     * The bank says that money moved. Names of those who paid are not kept.
     *
     * @param bankAccount the bank's number of the account; empty when the file does not say
     * @param on the bank's day
     * @param amount above zero
     * @param voucher the bank's number of it, which counts once within its account
     */
    @StoredAs("bank-statement.line-recorded")
    record LineRecorded(
            BankStatementId statement,
            BankLineId line,
            String bankAccount,
            LocalDate on,
            Direction direction,
            Money amount,
            String voucher)
            implements BankStatementEvent {}

    /**
     * Somebody found out why bank and books differ. Why stands beside it as the reason.
     *
     * @param line null when the bank has none
     * @param entry the payment or refund of the books; null when they have none
     */
    @StoredAs("bank-statement.difference-resolved")
    record DifferenceResolved(
            BankStatementId statement,
            Difference difference,
            @Nullable BankLineId line,
            @Nullable UUID entry)
            implements BankStatementEvent {}

    /** What was found out was wrong: the difference is open again. */
    @StoredAs("bank-statement.difference-reopened")
    record DifferenceReopened(
            BankStatementId statement, @Nullable BankLineId line, @Nullable UUID entry)
            implements BankStatementEvent {}
}
