package guanjia.query.imports;

import guanjia.access.CurrentUser;
import guanjia.query.page.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The imports that a user may see: all of them for those whose roles hold everywhere, the own ones
 * for others, because the rows of a file may lie in any community.
 */
@Component
class ImportQuery {

    private static final int PAGE = 30;
    private static final String SEEN = "select * from import_run where (? or actor = ?) and ";

    private final JdbcClient jdbc;

    ImportQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    Slice<ImportRow> list(@Nullable Long before, CurrentUser user) {
        List<ImportRow> found =
                jdbc.sql(SEEN + "started_position < ? order by started_position desc limit ?")
                        .params(user.rights().everywhere(), user.id().toString())
                        .params(before == null ? Long.MAX_VALUE : before, PAGE + 1)
                        .query((row, number) -> ImportRow.read(row, number))
                        .list();
        boolean more = found.size() > PAGE;
        List<ImportRow> page = more ? found.subList(0, PAGE) : found;
        return new Slice<>(
                page, more ? Long.toString(page.getLast().startedPosition()) : null, null);
    }

    Optional<ImportRow> find(UUID id, CurrentUser user) {
        return jdbc.sql(SEEN + "import = ?")
                .params(user.rights().everywhere(), user.id().toString(), id)
                .query((row, number) -> ImportRow.read(row, number))
                .optional();
    }
}
