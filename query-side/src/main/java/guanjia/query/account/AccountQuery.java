package guanjia.query.account;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of accounts, and one of them. Names are personal, so each look is recorded. */
@Component
class AccountQuery {

    private final JdbcClient jdbc;
    private final ReadLog readLog;

    AccountQuery(JdbcClient jdbc, ReadLog readLog) {
        this.jdbc = jdbc;
        this.readLog = readLog;
    }

    Slice<AccountRow> list(AccountFilter filter) {
        Condition condition = new Condition().and("a.login > ?", filter.after());
        if (filter.q() != null) {
            condition.and(
                    "(starts_with(a.login, ?) or strpos(coalesce(a.name, ''), ?) > 0)",
                    filter.q().toLowerCase(Locale.ROOT),
                    filter.q());
        }
        if (filter.role() != null) {
            condition.and("? = any(a.roles)", filter.role().name());
        }
        List<AccountRow> found =
                jdbc.sql(
                                AccountRow.SELECT
                                        + condition.sql()
                                        + " order by a.login limit "
                                        + (filter.rows() + 1))
                        .params(condition.values())
                        .query(AccountRow::read)
                        .list();
        boolean more = found.size() > filter.rows();
        List<AccountRow> page = more ? found.subList(0, filter.rows()) : found;
        record(page);
        return new Slice<>(page, more ? Cursor.of(page.getLast().login()) : null, null);
    }

    Optional<AccountRow> find(UUID id) {
        Optional<AccountRow> found =
                jdbc.sql(AccountRow.SELECT + "a.account = ?")
                        .param(id)
                        .query(AccountRow::read)
                        .optional();
        found.ifPresent(row -> record(List.of(row)));
        return found;
    }

    private void record(List<AccountRow> rows) {
        List<PersonId> persons = rows.stream().map(row -> PersonId.of(row.person())).toList();
        if (!persons.isEmpty()) {
            readLog.record(Reading.ACCOUNTS, persons, List.of());
        }
    }
}
