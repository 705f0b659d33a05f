package guanjia.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rates of one kind of work over the rounds of a run, in events per second. */
final class Rates {

    private final List<Long> perSecond = new ArrayList<>();

    void add(long events, long nanos) {
        perSecond.add(Math.round(events * 1e9 / nanos));
    }

    /** The first round warms up and does not count. */
    long median() {
        long[] counted = perSecond.stream().skip(1).mapToLong(Long::longValue).sorted().toArray();
        return counted[counted.length / 2];
    }

    /** All rounds as they were, the one that does not count in brackets. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[" + perSecond.getFirst() + "]");
        perSecond.stream().skip(1).forEach(rate -> text.append(' ').append(rate));
        return text.toString();
    }

    /** A percentile of measured times. */
    static long percentile(long[] nanos, double percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int index = (int) Math.ceil(sorted.length * percent / 100) - 1;
        return sorted[Math.max(0, index)];
    }
}
