package guanjia.command.fee;

import guanjia.events.ChargeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The charges of an account in their order, found by their ids however many years there are. */
final class Debts {

    private final List<Debt> inOrder = new ArrayList<>();
    private final Set<ChargeId> reversed = new LinkedHashSet<>();

    /** Made anew from a snapshot, which does not hold it. */
    private transient @Nullable Map<ChargeId, Debt> byCharge;

    /** Those that were not reversed. */
    List<Debt> all() {
        return Collections.unmodifiableList(inOrder);
    }

    @Nullable Debt find(ChargeId charge) {
        return byCharge().get(charge);
    }

    boolean wasReversed(ChargeId charge) {
        return reversed.contains(charge);
    }

    void add(Debt debt) {
        inOrder.add(debt);
        byCharge().put(debt.charge(), debt);
    }

    void reverse(Debt debt) {
        inOrder.remove(debt);
        byCharge().remove(debt.charge());
        reversed.add(debt.charge());
    }

    private Map<ChargeId, Debt> byCharge() {
        Map<ChargeId, Debt> known = byCharge;
        if (known == null) {
            known = new HashMap<>();
            for (Debt debt : inOrder) {
                known.put(debt.charge(), debt);
            }
            byCharge = known;
        }
        return known;
    }
}
