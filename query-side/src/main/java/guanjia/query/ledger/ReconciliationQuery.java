package guanjia.query.ledger;

import guanjia.events.FeeAccountEvent;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import guanjia.query.ledger.Reconciliation.Difference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the accounts of a community anew. Each table is compared with the events up to where that
 * table stood in the same moment, so that people who work meanwhile make no difference.
 */
@Component
class ReconciliationQuery {

    /** So many accounts are counted in one part. */
    static final int PART = 500;

    private static final int EVENTS = 1_000;
    private static final UUID BEGINNING = new UUID(0, 0);

    private static final String KEPT =
            """
            select a.account, coalesce(p.label, a.number, '') as place, a.open, a.prepaid,
                a.deposited, coalesce(sum(e.amount) filter (where e.code = '1122'), 0.00) as r,
                coalesce(-sum(e.amount) filter (where e.code = '2203'), 0.00) as v,
                coalesce(-sum(e.amount) filter (where e.code = '224101'), 0.00) as d
            from (select * from fee_account where community = ? and account > ?
                order by account limit ?) a
            left join property p on p.property = a.property
            left join ledger_entry e on e.account = a.account
            group by a.account, place, a.open, a.prepaid, a.deposited order by a.account
            """;
    private static final String POSITION =
            "select coalesce(min(position), 0) from projection.position where read_model = ?";

    /** What the tables say of one account. */
    private record Kept(UUID account, String label, Balances booked, Balances kept) {}

    /** What was found so far. */
    private static final class Count {
        private long events;
        private Balances replayed = Balances.NONE;
        private Balances booked = Balances.NONE;
        private Balances kept = Balances.NONE;
        private final List<Difference> differing = new ArrayList<>();
    }

    private final JdbcClient jdbc;
    private final Archive archive;

    ReconciliationQuery(JdbcClient jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Reconciliation of(UUID community, @Nullable UUID behind) {
        long booked = position(LedgerReadModel.NAME);
        long fees = position("fees");
        List<Kept> accounts =
                jdbc.sql(KEPT)
                        .params(community, behind == null ? BEGINNING : behind, PART)
                        .query((row, _) -> kept(row))
                        .list();
        Count count = new Count();
        accounts.forEach(account -> count(account, booked, fees, count));
        return new Reconciliation(
                booked,
                accounts.size(),
                count.events,
                count.replayed,
                count.booked,
                count.kept,
                count.differing,
                accounts.size() == PART ? accounts.getLast().account() : null);
    }

    private void count(Kept account, long booked, long fees, Count count) {
        Replay forLedger = new Replay();
        Replay forFees = new Replay();
        long from = 0;
        List<StoredEvent> some;
        do {
            some = archive.ofAggregate(account.account(), from, EVENTS);
            for (StoredEvent stored : some) {
                if (archive.open(stored) instanceof FeeAccountEvent event) {
                    if (stored.position() <= booked) {
                        forLedger.take(event);
                    }
                    if (stored.position() <= fees) {
                        forFees.take(event);
                    }
                }
            }
            from += some.size();
        } while (some.size() == EVENTS);
        count.events += from;
        count.replayed = count.replayed.plus(forLedger.balances());
        count.booked = count.booked.plus(account.booked());
        count.kept = count.kept.plus(account.kept());
        compare(account, forLedger.balances(), forFees.balances(), count.differing);
    }

    private static void compare(
            Kept account, Balances forLedger, Balances forFees, List<Difference> differing) {
        boolean ledger = forLedger.equals(account.booked());
        boolean fees = forFees.equals(account.kept());
        if (!ledger || !fees) {
            differing.add(
                    new Difference(
                            account.account(),
                            account.label(),
                            forLedger,
                            account.booked(),
                            account.kept(),
                            ledger ? "accounts" : fees ? "ledger" : "both"));
        }
    }

    private long position(String readModel) {
        return jdbc.sql(POSITION).param(readModel).query(Long.class).single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("account", UUID.class),
                row.getString("place"),
                new Balances(exact(row, "r"), exact(row, "v"), exact(row, "d")),
                new Balances(exact(row, "open"), exact(row, "prepaid"), exact(row, "deposited")));
    }

    private static BigDecimal exact(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).setScale(2);
    }
}
