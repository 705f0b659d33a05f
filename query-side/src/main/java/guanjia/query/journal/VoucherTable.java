package guanjia.query.journal;

import guanjia.query.ledger.Reach;
import guanjia.query.page.Condition;
import guanjia.query.page.Table;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** 记账凭证 and 应收明细表: every line that was booked. The number of a voucher is its event. */
@Component
class VoucherTable {

    static final List<String> COLUMNS =
            List.of(
                    "记账凭证日期", "会计年度", "会计期间号", "记账凭证编号", "记账凭证行号", "记账凭证摘要", "科目编号", "币种编码", "借方金额",
                    "贷方金额", "往来单位编号", "往来单位名称");
    static final List<String> RECEIVABLE_COLUMNS =
            List.of(
                    "往来单位编号", "往来单位名称", "科目编号", "记账日期", "会计年度", "会计期间号", "记账凭证编号", "摘要", "单据编号",
                    "应收日期", "币种编码", "借方金额", "贷方金额");

    private static final int FETCH = 1_000;
    private static final String LINES =
            """
            select e.position, e.nth, e.booked_on, e.event, e.code, e.amount, e.account, e.charge,
                coalesce(p.label, a.number, '') as place, %s as due_on
            from ledger_entry e
            left join fee_account a on a.account = e.account
            left join property p on p.property = a.property
            %s
            where e.booked_on >= ? and e.booked_on <= ? and %s
            order by e.booked_on, e.position, e.nth
            """;
    private static final String DUE = "left join fee_charge x on x.charge = e.charge";

    private final JdbcTemplate streaming;

    VoucherTable(DataSource source) {
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(FETCH);
    }

    void write(
            Extent extent, @Nullable UUID community, Scope scope, JournalWords words, Table table) {
        Condition condition = Reach.entries(community, scope);
        String sql = LINES.formatted("null::date", "", condition.sql());
        each(sql, extent, condition, row -> voucher(row, words, table));
    }

    void receivables(
            Extent extent, @Nullable UUID community, Scope scope, JournalWords words, Table table) {
        Condition condition = Reach.entries(community, scope).and("e.code = '1122'");
        String sql = LINES.formatted("x.due_on", DUE, condition.sql());
        each(sql, extent, condition, row -> receivable(row, words, table));
    }

    private void each(String sql, Extent extent, Condition condition, RowCallbackHandler taker) {
        List<@Nullable Object> values = new ArrayList<>(List.of(extent.first(), extent.last()));
        values.addAll(condition.values());
        streaming.query(sql, taker, values.toArray());
    }

    private static void voucher(ResultSet row, JournalWords words, Table table)
            throws SQLException {
        LocalDate on = row.getObject("booked_on", LocalDate.class);
        BigDecimal amount = row.getBigDecimal("amount");
        table.row(
                on,
                on.getYear(),
                on.getMonthValue(),
                row.getLong("position"),
                row.getInt("nth") + 1,
                words.event(row.getString("event")),
                row.getString("code"),
                "CNY",
                amount.signum() > 0 ? amount : null,
                amount.signum() < 0 ? amount.negate() : null,
                row.getObject("account", UUID.class),
                row.getString("place"));
    }

    private static void receivable(ResultSet row, JournalWords words, Table table)
            throws SQLException {
        LocalDate on = row.getObject("booked_on", LocalDate.class);
        BigDecimal amount = row.getBigDecimal("amount");
        table.row(
                row.getObject("account", UUID.class),
                row.getString("place"),
                row.getString("code"),
                on,
                on.getYear(),
                on.getMonthValue(),
                row.getLong("position"),
                words.event(row.getString("event")),
                row.getObject("charge", UUID.class),
                row.getObject("due_on", LocalDate.class),
                "CNY",
                amount.signum() > 0 ? amount : null,
                amount.signum() < 0 ? amount.negate() : null);
    }
}
