package guanjia.query.bank;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A statement in a list. Amounts are yuan.
 *
 * @param in what came in by the bank's words
 * @param out what went out by the bank's words
 * @param resolved how many differences somebody explained
 */
public record StatementRow(
        UUID id,
        UUID communityId,
        String community,
        int year,
        int month,
        long lines,
        BigDecimal in,
        BigDecimal out,
        long resolved) {

    /** What {@link #read} needs, of statements s. */
    static final String SELECT =
            """
            select s.*, c.name as community_name, l.*,
                (select count(*) from bank_resolution r where r.statement = s.statement) as resolved
            from bank_statement s
            left join community c on c.community = s.community
            left join lateral (
                select count(*) as lines,
                    coalesce(sum(amount) filter (where direction = 'IN'), 0) as money_in,
                    coalesce(sum(amount) filter (where direction = 'OUT'), 0) as money_out
                from bank_line x
                where x.community = s.community
                    and x.on_day >= make_date(s.year, s.month, 1)
                    and x.on_day < make_date(s.year, s.month, 1) + interval '1 month') l on true
            where
            """;

    static StatementRow read(ResultSet row, int index) throws SQLException {
        return new StatementRow(
                row.getObject("statement", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getInt("year"),
                row.getInt("month"),
                row.getLong("lines"),
                row.getBigDecimal("money_in"),
                row.getBigDecimal("money_out"),
                row.getLong("resolved"));
    }

    public LocalDate first() {
        return LocalDate.of(year, month, 1);
    }

    public LocalDate last() {
        return first().plusMonths(1).minusDays(1);
    }
}
