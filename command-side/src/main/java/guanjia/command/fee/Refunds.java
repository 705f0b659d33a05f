package guanjia.command.fee;

import guanjia.events.DepositId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.RefundId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The refunds that were asked for and have not gone. What they ask for is held. */
final class Refunds {

    /** One of them. */
    record Asked(
            RefundId refund,
            Party payer,
            Money amount,
            @Nullable DepositId deposit,
            String by,
            boolean approved) {}

    private final List<Asked> pending = new ArrayList<>();
    private final Set<RefundId> done = new LinkedHashSet<>();

    @Nullable Asked find(RefundId refund) {
        return pending.stream()
                .filter(asked -> asked.refund().equals(refund))
                .findFirst()
                .orElse(null);
    }

    boolean knows(RefundId refund) {
        return done.contains(refund) || find(refund) != null;
    }

    boolean none() {
        return pending.isEmpty();
    }

    /** What is held of a payer's prepayment. */
    Money heldOf(Party payer) {
        return Money.sum(
                pending.stream()
                        .filter(asked -> asked.deposit() == null && asked.payer().equals(payer))
                        .map(Asked::amount)
                        .toList());
    }

    Money heldOf(DepositId deposit) {
        return Money.sum(
                pending.stream()
                        .filter(asked -> deposit.equals(asked.deposit()))
                        .map(Asked::amount)
                        .toList());
    }

    void ask(Asked asked) {
        pending.add(asked);
    }

    void approve(RefundId refund) {
        pending.replaceAll(asked ->
                asked.refund().equals(refund)
                        ? new Asked(
                                refund,
                                asked.payer(),
                                asked.amount(),
                                asked.deposit(),
                                asked.by(),
                                true)
                        : asked);
    }

    void finish(RefundId refund) {
        pending.removeIf(asked -> asked.refund().equals(refund));
        done.add(refund);
    }
}
