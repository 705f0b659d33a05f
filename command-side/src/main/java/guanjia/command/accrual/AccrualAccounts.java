package guanjia.command.accrual;

import guanjia.history.Archive;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which fee accounts there are: their ids alone, written down as the history is followed. What is
 * decided on is read from the accounts themselves.
 */
@Component
class AccrualAccounts {

    /** Positions looked at in one transaction. */
    private static final long STRETCH = 20_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Archive archive;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    AccrualAccounts(Archive archive, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.archive = archive;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Learns of everything that was decided by now. */
    void follow() {
        long head = archive.lastDecided();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(_ -> followTo(head)));
        }
    }

    private boolean followTo(long head) {
        Long from =
                jdbc.queryForObject(
                        "select followed_to from command.late_fee_followed for update", Long.class);
        if (from == null || from >= head) {
            return false;
        }
        long to = Math.min(head, from + STRETCH);
        List<Object[]> found =
                archive.touched("fee-account", from, to).stream()
                        .map(account -> new Object[] {account})
                        .toList();
        jdbc.batchUpdate(
                "insert into command.late_fee_account values (?) on conflict do nothing", found);
        jdbc.update("update command.late_fee_followed set followed_to = ?", to);
        return to < head;
    }

    /** The next accounts behind one, in the order of their ids. */
    List<UUID> behind(@Nullable UUID account, int limit) {
        return jdbc.queryForList(
                "select account from command.late_fee_account where account > ?"
                        + " order by account limit ?",
                UUID.class,
                account == null ? BEFORE_ALL : account,
                limit);
    }
}
