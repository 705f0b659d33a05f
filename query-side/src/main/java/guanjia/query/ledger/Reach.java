package guanjia.query.ledger;

import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Limits queries of the ledger to what the user may see. */
final class Reach {

    private Reach() {}

    /** Of entries e. */
    static Condition entries(@Nullable UUID community, Scope scope) {
        Condition accounts = accounts(community, scope);
        return accounts.values().isEmpty()
                ? new Condition()
                : new Condition()
                        .and(
                                "e.account in (select a.account from fee_account a where "
                                        + accounts.sql()
                                        + ")",
                                accounts.values().toArray());
    }

    /** Of fee accounts a. */
    static Condition accounts(@Nullable UUID community, Scope scope) {
        Condition condition = new Condition();
        if (!scope.everywhere()) {
            condition.and("a.community = any(?)", (Object) scope.communityArray());
        }
        if (community != null) {
            condition.and("a.community = ?", community);
        }
        return condition;
    }
}
