package guanjia.query.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money as of a day. Amounts are yuan.
 *
 * @param on the day, at its end
 * @param from the first day of the period
 * @param to the last day of the period
 * @param rows one for each community
 */
public record Report(LocalDate on, LocalDate from, LocalDate to, List<Row> rows, Row total) {

    /**
     * One community, or all of them.
     *
     * @param id null for all
     * @param current 本期收缴率: of charges whose own period begins in the period, whenever paid
     * @param prior 往年欠费回收率: of what was open from earlier years when the year began
     */
    public record Row(
            @Nullable UUID id,
            String name,
            Rate current,
            Rate prior,
            RollForward roll,
            Map<Age, Portion> ages,
            Map<Risk, Portion> risks) {

        static Row empty(@Nullable UUID id, String name) {
            return new Row(id, name, Rate.NONE, Rate.NONE, RollForward.NONE, Map.of(), Map.of());
        }

        /** What is that old. */
        public Portion age(Age age) {
            return ages.getOrDefault(age, Portion.NONE);
        }

        /** What is that near to its limitation. */
        public Portion risk(Risk risk) {
            return risks.getOrDefault(risk, Portion.NONE);
        }

        /** What should have been paid by now. */
        public BigDecimal overdue() {
            return roll.closing().subtract(age(Age.NOT_DUE).amount());
        }

        /** What limitation threatens within 90 days, or has reached. */
        public BigDecimal expiring() {
            return risk(Risk.EXPIRED).amount().add(risk(Risk.DAYS_90).amount());
        }

        Row plus(Row other) {
            return new Row(
                    id,
                    name,
                    current.plus(other.current),
                    prior.plus(other.prior),
                    roll.plus(other.roll),
                    sum(Age.class, ages, other.ages),
                    sum(Risk.class, risks, other.risks));
        }

        private static <E extends Enum<E>> Map<E, Portion> sum(
                Class<E> type, Map<E, Portion> some, Map<E, Portion> others) {
            Map<E, Portion> sum = new EnumMap<>(type);
            sum.putAll(some);
            others.forEach((key, portion) -> sum.merge(key, portion, Portion::plus));
            return sum;
        }
    }
}
