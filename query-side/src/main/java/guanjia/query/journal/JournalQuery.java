package guanjia.query.journal;

import guanjia.query.ledger.Chart;
import guanjia.query.ledger.Reach;
import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads a journal row by row. Its methods belong into one read-only transaction. */
@Component
class JournalQuery {

    private static final int FETCH = 1_000;

    /** These are kept for each fee account. */
    private static final String[] APART = {"1122", "2203", "224101"};

    private static final String PLACED =
            """
            left join fee_account a on a.account = e.account
            left join property p on p.property = a.property
            """;
    private static final String ACCOUNTS =
            """
            select e.code, e.account, e.opening, e.closing, coalesce(p.label, a.number, '') as place
            from (select e.code, case when e.code = any(?) then e.account end as account,
                    coalesce(sum(e.amount) filter (where e.booked_on < ?), 0.00) as opening,
                    sum(e.amount) as closing
                from ledger_entry e where e.booked_on <= ? and %s group by 1, 2) e
            """
                    + PLACED
                    + "order by e.code, place, e.account";
    private static final String ENTRIES =
            """
            select e.position, e.booked_on, e.event, e.code, e.amount,
                e.account, coalesce(p.label, a.number, '') as place
            from ledger_entry e
            """
                    + PLACED
                    + """
                    where e.booked_on >= ? and e.booked_on <= ? and %s
                    order by e.booked_on, e.position, e.nth
                    """;

    /** Takes what was read and may fail to write it. */
    interface Taker<T> {
        void take(T one) throws IOException;
    }

    private final JdbcTemplate streaming;
    private final Chart chart;

    JournalQuery(DataSource source, Chart chart) {
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(FETCH);
        this.chart = chart;
    }

    /** Every account with an entry up to the last day. */
    void accounts(
            Extent extent, @Nullable UUID community, Scope scope, Taker<JournalAccount> taker) {
        Condition condition = Reach.entries(community, scope);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(APART);
        values.add(extent.first());
        values.add(extent.last());
        values.addAll(condition.values());
        streaming.query(
                ACCOUNTS.formatted(condition.sql()),
                row -> {
                    hand(
                            new JournalAccount(
                                    chart.of(row.getString("code")),
                                    row.getObject("account", UUID.class),
                                    row.getString("place"),
                                    row.getBigDecimal("opening"),
                                    row.getBigDecimal("closing")),
                            taker);
                },
                values.toArray());
    }

    /** Everything that was booked from the first day to the last, in order. */
    void entries(Extent extent, @Nullable UUID community, Scope scope, Taker<JournalEntry> taker) {
        Condition condition = Reach.entries(community, scope);
        List<@Nullable Object> values = new ArrayList<>(List.of(extent.first(), extent.last()));
        values.addAll(condition.values());
        Gathering gathering = new Gathering(taker);
        streaming.query(
                ENTRIES.formatted(condition.sql()),
                row -> {
                    gathering.add(head(row), line(row));
                },
                values.toArray());
        gathering.end();
    }

    private static JournalEntry head(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong("position"),
                row.getObject("booked_on", LocalDate.class),
                row.getString("event"),
                row.getString("place"),
                List.of());
    }

    private JournalEntry.Line line(ResultSet row) throws SQLException {
        String code = row.getString("code");
        UUID account = List.of(APART).contains(code) ? row.getObject("account", UUID.class) : null;
        return new JournalEntry.Line(
                JournalAccount.name(chart.of(code), account, row.getString("place")),
                row.getBigDecimal("amount"));
    }

    static <T> void hand(T one, Taker<T> taker) {
        try {
            taker.take(one);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
