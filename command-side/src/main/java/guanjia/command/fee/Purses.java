package guanjia.command.fee;

import guanjia.events.Money;
import guanjia.events.Party;
import java.util.ArrayList;
import java.util.List;

/** The prepayment (预收) of each who ever paid more than was owed. Never below zero. */
final class Purses {

    private record Purse(Party party, Money amount) {}

    private final List<Purse> purses = new ArrayList<>();

    Money of(Party party) {
        return purses.stream()
                .filter(purse -> purse.party().equals(party))
                .map(Purse::amount)
                .findFirst()
                .orElse(Money.ZERO);
    }

    Money all() {
        return Money.sum(purses.stream().map(Purse::amount).toList());
    }

    List<Party> parties() {
        return purses.stream().map(Purse::party).toList();
    }

    void put(Party party, Money amount) {
        Money after = of(party).plus(amount);
        purses.removeIf(purse -> purse.party().equals(party));
        if (!after.isZero()) {
            purses.add(new Purse(party, after));
        }
    }
}
