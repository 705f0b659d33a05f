package guanjia.command.cashier;

import guanjia.command.cashier.CashierCommand.CloseDay;
import guanjia.command.cashier.CashierCommand.Explanation;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.DailyCloseEvent.Count;
import guanjia.events.DailyCloseEvent.Difference;
import guanjia.events.Money;
import guanjia.events.Tender.Means;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was counted beside what should be there. Everything that moved is counted, and every
 * difference has a type and an explanation.
 */
record Counting(List<Count> counts, List<Difference> differences) {

    static Counting decide(Map<Means, Money> expected, CloseDay close) {
        Map<Means, Money> counted = counted(close);
        Map<Means, Explanation> explained = explained(close);
        List<Count> counts = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (Means means : Means.values()) {
            Money should = expected.getOrDefault(means, Money.ZERO);
            Money is = counted.get(means);
            Explanation explanation = explained.get(means);
            if (is == null) {
                CommandRefused.unless(
                        should.isZero(), new CashierRefusal.NotCounted(means, should));
                mustDiffer(means, explanation, false);
            } else {
                counts.add(new Count(means, should, is));
                mustDiffer(means, explanation, !is.equals(should));
                difference(means, should, is, explanation, differences);
            }
        }
        return new Counting(counts, differences);
    }

    private static void difference(
            Means means,
            Money should,
            Money is,
            @Nullable Explanation explanation,
            List<Difference> differences) {
        if (is.equals(should)) {
            return;
        }
        if (explanation == null) {
            throw new CommandRefused(new CashierRefusal.DifferenceUnexplained(means, should, is));
        }
        Input.required("explanations.text", explanation.text(), Input.REASON_LENGTH_MAX);
        differences.add(
                new Difference(means, is.minus(should), explanation.cause(), explanation.text()));
    }

    private static void mustDiffer(
            Means means, @Nullable Explanation explanation, boolean differs) {
        CommandRefused.unless(
                explanation == null || differs, new CashierRefusal.NoDifference(means));
    }

    private static Map<Means, Money> counted(CloseDay close) {
        Map<Means, Money> counted = new EnumMap<>(Means.class);
        for (CashierCommand.Counting counting : close.countings()) {
            CommandRefused.unless(
                    counted.put(counting.means(), counting.counted()) == null,
                    new CashierRefusal.MeansTwice(counting.means()));
        }
        return counted;
    }

    private static Map<Means, Explanation> explained(CloseDay close) {
        Map<Means, Explanation> explained = new EnumMap<>(Means.class);
        for (Explanation explanation : close.explanations()) {
            CommandRefused.unless(
                    explained.put(explanation.means(), explanation) == null,
                    new CashierRefusal.MeansTwice(explanation.means()));
        }
        return explained;
    }
}
