package guanjia.command.imports;

import guanjia.command.imports.RowFate.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each row of each import. */
@Component
class ImportRows {

    /** A row that is done. */
    record Done(
            long number,
            Outcome outcome,
            String flags,
            @Nullable Reason refusal,
            @Nullable UUID target) {}

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes rows with one statement, in the transaction of what they changed. */
    void add(UUID id, List<RowFate> rows) {
        jdbc.sql(
                        """
                        insert into command.import_row
                            (import_id, number, line, thing, target, outcome, flags, refusal)
                        select ?, number, line, thing, target, outcome::"char", flags, refusal::jsonb
                        from unnest(?::bigint[], ?::bigint[], ?::uuid[], ?::uuid[], ?::text[],
                            ?::text[], ?::text[])
                            as row (number, line, thing, target, outcome, flags, refusal)\
                        """)
                .param(id)
                .param(rows.stream().map(fate -> fate.row().number()).toArray(Long[]::new))
                .param(rows.stream().map(fate -> fate.row().line()).toArray(Long[]::new))
                .param(rows.stream().map(RowFate::key).toArray(UUID[]::new))
                .param(rows.stream().map(RowFate::target).toArray(UUID[]::new))
                .param(rows.stream().map(fate -> letter(fate)).toArray(String[]::new))
                .param(
                        rows.stream()
                                .map(fate -> String.join(" ", fate.flags()))
                                .toArray(String[]::new))
                .param(rows.stream().map(ImportRows::refusal).toArray(String[]::new))
                .update();
    }

    /** Lines of the earlier rows of this import that were about one of these things. */
    Map<UUID, Long> linesOf(UUID id, Collection<UUID> things) {
        Map<UUID, Long> lines = new HashMap<>();
        jdbc.sql(
                        """
                        select thing, min(line) from command.import_row
                        where import_id = ? and thing = any(?) and outcome <> 'R' group by thing\
                        """)
                .param(id)
                .param(things.toArray(UUID[]::new))
                .query(row -> {
                    lines.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        return lines;
    }

    /** The next rows behind a number. */
    List<Done> after(UUID id, long number, int limit) {
        return jdbc.sql(
                        """
                        select number, outcome::text, flags, refusal, target
                        from command.import_row where import_id = ? and number > ?
                        order by number limit ?\
                        """)
                .params(id, number, limit)
                .query((row, _) -> {
                    String refusal = row.getString(4);
                    return new Done(
                            row.getLong(1),
                            Outcome.of(row.getString(2)),
                            row.getString(3),
                            refusal == null ? null : Reason.parse(refusal),
                            row.getObject(5, UUID.class));
                })
                .list();
    }

    private static String letter(RowFate fate) {
        return String.valueOf(fate.outcome().letter);
    }

    private static @Nullable String refusal(RowFate fate) {
        return fate.refusal() == null ? null : Reason.of(fate.refusal()).toJson();
    }
}
