package guanjia.query.readmodel;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of a version in which only the last state of a row matters: no trigger and no check
 * looks at a state in between.
 */
final class Tables {

    private static final String COLUMNS =
            """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                   pg_get_expr(d.adbin, d.adrelid), a.attnotnull, p.indkey[0] = a.attnum,
                   exists (select from pg_index u where u.indrelid = c.oid and u.indisunique
                           and a.attnum = any(u.indkey))
            from pg_class c
            join pg_index p on p.indrelid = c.oid and p.indisprimary and p.indnatts = 1
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = to_regnamespace(?) and c.relkind = 'r' and not c.relhasrules
            and not exists (select from pg_trigger t where t.tgrelid = c.oid)
            and not exists (select from pg_constraint k
                            where k.conrelid = c.oid and k.contype in ('c', 'f', 'x'))
            and not exists (select from pg_index u where u.indrelid = c.oid and u.indisunique
                            and (u.indexprs is not null or u.indpred is not null))
            and not exists (select from pg_attribute g where g.attrelid = c.oid
                            and (g.attgenerated <> '' or g.attidentity <> ''))\
            """;

    /** Defaults that are the same at any time. */
    private static final Pattern CONSTANT =
            Pattern.compile("'(?:[^'?]|'')*'(?:::[\\w ]+(?:\\[])?)?|true|false|-?\\d+");

    /**
     * A column.
     *
     * @param required whether it cannot be null
     * @param unique whether an index looks at rows with the same value
     */
    record Column(
            String name,
            String type,
            @Nullable String byDefault,
            boolean required,
            boolean unique) {

        /** Whether a text that is too long would be cut in between, in place of refused. */
        boolean isCutByCast() {
            return type.startsWith("character") || type.startsWith("bit");
        }

        /** Whether an insert without it gives it a value that is known here. */
        boolean mayBeLeftOut() {
            return byDefault == null ? !required : CONSTANT.matcher(byDefault).matches();
        }
    }

    /** A table with its one key column. */
    record Table(String name, String key, Map<String, Column> columns) {

        Column column(String column) {
            Column found = columns.get(column);
            if (found == null) {
                throw new IllegalArgumentException(name + " has no column " + column);
            }
            return found;
        }
    }

    private final Map<String, Table> byName = new HashMap<>();

    Tables(DataSource dataSource, SchemaVersion version) {
        Map<String, Map<String, Column>> columns = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        JdbcClient.create(dataSource)
                .sql(COLUMNS)
                .param(version.schema())
                .query(row -> {
                    Column column =
                            new Column(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getBoolean(5),
                                    row.getBoolean(7));
                    columns.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                            .put(column.name(), column);
                    if (row.getBoolean(6)) {
                        keys.put(row.getString(1), column.name());
                    }
                });
        keys.forEach((name, key) ->
                byName.put(
                        name,
                        new Table(name, key, Map.copyOf(columns.getOrDefault(name, Map.of())))));
    }

    @Nullable Table find(String name) {
        return byName.get(name);
    }
}
