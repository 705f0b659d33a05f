package guanjia.query.fees;

import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import guanjia.query.register.Scope;
import guanjia.query.register.UnitFilter;
import guanjia.query.register.UnitRow;
import guanjia.query.register.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Lists of fee accounts, page by page or as a whole, and the way from a unit to its account. */
@Component
class AccountList {

    private static final int FOUND_MAX = 200;
    private static final int FETCH = 500;
    private static final int COUNT_MAX = 1_000;
    private static final String ORDER = " order by a.open desc, a.account";

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final Units units;

    AccountList(DataSource source, Units units) {
        this.jdbc = JdbcClient.create(source);
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(FETCH);
        this.units = units;
    }

    Slice<AccountRow> list(AccountFilter filter, Sight sight) {
        Condition condition = condition(filter, sight);
        Slice.Count count = filter.cursor() == null ? count(condition) : null;
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 2);
            BigDecimal open = amount(last[0]);
            condition.and(
                    "a.open <= ? and (a.open < ? or a.account > ?)",
                    open,
                    open,
                    Cursor.id(last[1]));
        }
        int rows = filter.rows();
        List<AccountRow> found =
                jdbc.sql(AccountRow.SELECT + condition.sql() + ORDER + " limit " + (rows + 1))
                        .params(condition.values())
                        .query(AccountRow::read)
                        .list();
        boolean more = found.size() > rows;
        List<AccountRow> page = more ? found.subList(0, rows) : found;
        String next = more ? Cursor.of(page.getLast().open(), page.getLast().id()) : null;
        return new Slice<>(page, next, count);
    }

    /** Every account of the filter, one after the other, however many there are. */
    @Transactional(readOnly = true)
    public void each(AccountFilter filter, Sight sight, Consumer<AccountRow> taker) {
        Condition condition = condition(filter, sight);
        streaming.query(
                AccountRow.SELECT + condition.sql() + ORDER,
                row -> {
                    taker.accept(AccountRow.read(row, 0));
                },
                condition.values().toArray());
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<AccountRow> find(UUID id, Sight sight) {
        return one(sight.accounts().and("a.account = ?", id));
    }

    Optional<AccountRow> ofUnit(UUID unit, Sight sight) {
        return one(sight.accounts().and("a.property = ?", unit));
    }

    private Optional<AccountRow> one(Condition condition) {
        return jdbc.sql(AccountRow.SELECT + condition.sql())
                .params(condition.values())
                .query(AccountRow::read)
                .optional();
    }

    Condition condition(AccountFilter filter, Sight sight) {
        Condition condition = sight.accounts().and(filter.shown().condition());
        if (filter.community() != null) {
            condition.and("a.community = ?", filter.community());
        }
        if (filter.q() != null) {
            condition.and(
                    "(a.property = any(?) or a.number = ?)",
                    found(filter).stream().map(UnitRow::id).toArray(UUID[]::new),
                    filter.q());
        }
        return condition;
    }

    private List<UnitRow> found(AccountFilter filter) {
        UnitFilter words =
                new UnitFilter(filter.q(), filter.community(), null, null, null, null, FOUND_MAX);
        return units.list(words, Scope.current()).rows();
    }

    private Slice.Count count(Condition condition) {
        long counted =
                jdbc.sql(
                                "select count(*) from (select 1 from fee_account a where "
                                        + condition.sql()
                                        + " limit "
                                        + (COUNT_MAX + 1)
                                        + ") found")
                        .params(condition.values())
                        .query(Long.class)
                        .single();
        return new Slice.Count(Math.min(counted, COUNT_MAX), counted > COUNT_MAX);
    }

    private static BigDecimal amount(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cursor");
        }
    }
}
