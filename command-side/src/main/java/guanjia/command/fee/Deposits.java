package guanjia.command.fee;

import guanjia.events.DepositId;
import guanjia.events.Money;
import guanjia.events.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deposits that are held. One that is used up is kept with 0, so that its id is not reused. */
final class Deposits {

    /** One of them and what of it is left. */
    record Held(DepositId deposit, Party payer, Money amount) {}

    private final List<Held> deposits = new ArrayList<>();

    @Nullable Held find(DepositId deposit) {
        return deposits.stream()
                .filter(held -> held.deposit().equals(deposit))
                .findFirst()
                .orElse(null);
    }

    Money all() {
        return Money.sum(deposits.stream().map(Held::amount).toList());
    }

    Money of(Party party) {
        return Money.sum(
                deposits.stream()
                        .filter(held -> held.payer().equals(party))
                        .map(Held::amount)
                        .toList());
    }

    void take(DepositId deposit, Party payer, Money amount) {
        deposits.add(new Held(deposit, payer, amount));
    }

    void giveUp(DepositId deposit, Money amount) {
        deposits.replaceAll(held ->
                held.deposit().equals(deposit)
                        ? new Held(deposit, held.payer(), held.amount().minus(amount))
                        : held);
    }
}
