package guanjia.query.billing;

import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import guanjia.query.register.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bill runs that a user may see: those over communities of which every one is the user's. */
@Component
class RunQuery {

    private static final int PAGE = 30;
    private static final int MADE_PAGE = 50;
    private static final int FINDINGS_MAX = 500;
    private static final String FINDINGS =
            """
            select f.*, p.label from bill_run_finding f left join property p using (property)
            where f.run = ? order by f.kind = 'NO_OWNER', f.position, f.nth limit ?
            """;
    private static final String MADE =
            """
            select x.charge, x.account, p.label, x.kind, x.from_on, x.to_on, x.standard, x.version,
                x.gross, x.open, x.reversed_on
            from fee_charge x join fee_account a on a.account = x.account
            left join property p on p.property = a.property
            where
            """;
    private static final String ITEMS =
            """
            select distinct s.code from fee_standard s
            where s.ended_on is null and s.kind not in
                ('ONE_OFF', 'STATED_LATE_FEE', 'COLLECTION_COST') and
            """;

    private final JdbcClient jdbc;

    RunQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    Slice<RunRow> list(@Nullable Long before, Scope scope) {
        Condition condition =
                reached(scope).and("r.position < ?", before == null ? Long.MAX_VALUE : before);
        List<RunRow> found =
                jdbc.sql(
                                RunRow.SELECT
                                        + condition.sql()
                                        + " order by r.position desc limit "
                                        + (PAGE + 1))
                        .params(condition.values())
                        .query(RunRow::read)
                        .list();
        boolean more = found.size() > PAGE;
        List<RunRow> page = more ? found.subList(0, PAGE) : found;
        return new Slice<>(page, more ? Long.toString(page.getLast().position()) : null, null);
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<RunView> find(UUID run, Scope scope) {
        Condition condition = reached(scope).and("r.run = ?", run);
        return jdbc.sql(RunRow.SELECT + condition.sql())
                .params(condition.values())
                .query(RunRow::read)
                .optional()
                .map(row -> new RunView(row, items(run), findings(run)));
    }

    /** Codes of what is charged regularly in the user's communities. */
    List<String> codes(Scope scope) {
        Condition condition = new Condition();
        if (!scope.everywhere()) {
            condition.and("s.community = any(?)", (Object) scope.communityArray());
        }
        return jdbc.sql(ITEMS + condition.sql() + " order by s.code")
                .params(condition.values())
                .query(String.class)
                .list();
    }

    /** What a run charged, account by account. */
    Slice<RunView.Made> made(UUID run, @Nullable String cursor) {
        Condition condition = new Condition().and("x.run = ?", run);
        if (cursor != null) {
            String[] last = Cursor.parts(cursor, 2);
            condition.and("(x.account, x.charge) > (?, ?)", Cursor.id(last[0]), Cursor.id(last[1]));
        }
        List<RunView.Made> found =
                jdbc.sql(
                                MADE
                                        + condition.sql()
                                        + " order by x.account, x.charge limit "
                                        + (MADE_PAGE + 1))
                        .params(condition.values())
                        .query((row, _) ->
                                new RunView.Made(
                                        row.getObject("charge", UUID.class),
                                        row.getObject("account", UUID.class),
                                        row.getString("label"),
                                        row.getString("kind"),
                                        row.getObject("from_on", LocalDate.class),
                                        row.getObject("to_on", LocalDate.class),
                                        row.getObject("standard", UUID.class),
                                        row.getObject("version", Integer.class),
                                        row.getBigDecimal("gross"),
                                        row.getBigDecimal("open"),
                                        row.getObject("reversed_on") != null))
                        .list();
        boolean more = found.size() > MADE_PAGE;
        List<RunView.Made> page = more ? found.subList(0, MADE_PAGE) : found;
        return new Slice<>(
                page,
                more ? Cursor.of(page.getLast().account(), page.getLast().charge()) : null,
                null);
    }

    private List<RunView.Item> items(UUID run) {
        return jdbc.sql("select * from bill_run_item where run = ? order by kind, code")
                .param(run)
                .query((row, _) ->
                        new RunView.Item(
                                row.getString("code"),
                                row.getString("kind"),
                                row.getLong("charges"),
                                row.getBigDecimal("gross"),
                                row.getBigDecimal("tax"),
                                row.getLong("last_charges"),
                                row.getBigDecimal("last_gross")))
                .list();
    }

    private List<RunView.Finding> findings(UUID run) {
        return jdbc.sql(FINDINGS)
                .params(run, FINDINGS_MAX)
                .query((row, _) ->
                        new RunView.Finding(
                                row.getString("kind"),
                                row.getObject("property", UUID.class),
                                row.getString("label"),
                                row.getString("code"),
                                row.getBigDecimal("amount"),
                                row.getBigDecimal("last_amount"),
                                row.getString("refusal")))
                .list();
    }

    private static Condition reached(Scope scope) {
        Condition condition = new Condition();
        if (!scope.everywhere()) {
            condition.and("r.communities <@ ?", (Object) scope.communityArray());
        }
        return condition;
    }
}
