package guanjia.query.ledger;

import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Limits queries of the ledger to what the user may see. */
public final class Reach {

    /** Stands for all communities together in {@code ledger_sum}. */
    private static final UUID ALL = new UUID(0, 0);

    private Reach() {}

    /** Of entries e. */
    public static Condition entries(@Nullable UUID community, Scope scope) {
        return limited("e", community, scope);
    }

    /** Of fee accounts a. */
    public static Condition accounts(@Nullable UUID community, Scope scope) {
        return limited("a", community, scope);
    }

    /** Of sums s: those of all communities together when all are meant. */
    public static Condition sums(@Nullable UUID community, Scope scope) {
        return community == null && scope.everywhere()
                ? new Condition().and("s.community = ?", ALL)
                : limited("s", community, scope);
    }

    /** Of sums s, those of each community for itself. */
    public static Condition eachSum(@Nullable UUID community, Scope scope) {
        return limited("s", community, scope).and("s.community <> ?", ALL);
    }

    private static Condition limited(String table, @Nullable UUID community, Scope scope) {
        Condition condition = new Condition();
        if (!scope.everywhere()) {
            condition.and(table + ".community = any(?)", (Object) scope.communityArray());
        }
        if (community != null) {
            condition.and(table + ".community = ?", community);
        }
        return condition;
    }
}
