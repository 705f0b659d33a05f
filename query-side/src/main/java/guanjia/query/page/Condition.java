package guanjia.query.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A where clause that grows; values are always bound, never written into it. */
public final class Condition {

    private final StringBuilder sql = new StringBuilder("true");
    private final List<@Nullable Object> values = new ArrayList<>();

    public Condition and(String more, @Nullable Object... bound) {
        sql.append(" and ").append(more);
        values.addAll(java.util.Arrays.asList(bound));
        return this;
    }

    /** The clause, without the word where. */
    public String sql() {
        return sql.toString();
    }

    /** What it binds, in order. */
    public List<@Nullable Object> values() {
        return values;
    }
}
