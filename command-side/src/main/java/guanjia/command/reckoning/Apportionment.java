package guanjia.command.reckoning;

import guanjia.events.Money;
import guanjia.events.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a common total (公摊) by weights with the largest remainders: every part is its exact share
 * cut off to the fen, and the fen that are left go, one each, to the largest remainders. The parts
 * are always the whole, and no part is a fen or more away from its exact share.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Divides a total. Of equal remainders the one that stands first comes first.
     *
     * @param total not negative
     * @throws IllegalArgumentException when all weights are zero, or the total is negative
     */
    public static List<Money> divide(Money total, List<Quantity> weights) {
        BigDecimal all =
                weights.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0 || total.isNegative()) {
            throw new IllegalArgumentException("a total is divided by weights above zero");
        }
        BigInteger divisor = scaled(all);
        List<BigInteger> remainders = new ArrayList<>();
        List<Long> parts = new ArrayList<>();
        long left = total.fen();
        for (Quantity weight : weights) {
            BigInteger[] share =
                    BigInteger.valueOf(total.fen())
                            .multiply(scaled(weight.value()))
                            .divideAndRemainder(divisor);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
            left -= share[0].longValueExact();
        }
        largestFirst(remainders).stream()
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index) + 1));
        return parts.stream().map(Money::new).toList();
    }

    private static List<Integer> largestFirst(List<BigInteger> remainders) {
        Comparator<Integer> byRemainder = Comparator.comparing(remainders::get);
        return IntStream.range(0, remainders.size())
                .boxed()
                .sorted(byRemainder.reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** In millionths: no quantity is finer. */
    private static BigInteger scaled(BigDecimal weight) {
        return weight.movePointRight(6).toBigIntegerExact();
    }
}
