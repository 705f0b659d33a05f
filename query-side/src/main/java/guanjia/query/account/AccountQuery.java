package guanjia.query.account;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.query.page.Slice;
import java.util.ArrayList;
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
        StringBuilder sql = new StringBuilder(AccountRow.SELECT).append("a.login > ?");
        List<Object> values = new ArrayList<>(List.of(filter.after()));
        if (filter.q() != null) {
            sql.append(" and (starts_with(a.login, ?) or strpos(coalesce(a.name, ''), ?) > 0)");
            values.add(filter.q().toLowerCase(Locale.ROOT));
            values.add(filter.q());
        }
        if (filter.role() != null) {
            sql.append(" and ? = any(a.roles)");
            values.add(filter.role().name());
        }
        sql.append(" order by a.login limit ").append(filter.rows() + 1);
        List<AccountRow> found =
                jdbc.sql(sql.toString()).params(values).query(AccountRow::read).list();
        boolean more = found.size() > filter.rows();
        List<AccountRow> page = more ? found.subList(0, filter.rows()) : found;
        record(page);
        return new Slice<>(
                page, more ? AccountFilter.cursorBehind(page.getLast().login()) : null, null);
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
