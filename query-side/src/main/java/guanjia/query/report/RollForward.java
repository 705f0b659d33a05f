package guanjia.query.report;

import java.math.BigDecimal;

/**
 * How receivables came from the opening of a period to the day: closing = opening + charged + late
 * fees − received − applied − waived − written off − taken back.
 *
 * @param takenBack charges that were reversed, less what had been paid on them
 */
public record RollForward(
        BigDecimal opening,
        BigDecimal charged,
        BigDecimal lateFees,
        BigDecimal received,
        BigDecimal applied,
        BigDecimal waived,
        BigDecimal writtenOff,
        BigDecimal takenBack,
        BigDecimal closing) {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    static final RollForward NONE =
            new RollForward(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO);

    RollForward plus(RollForward other) {
        return new RollForward(
                opening.add(other.opening),
                charged.add(other.charged),
                lateFees.add(other.lateFees),
                received.add(other.received),
                applied.add(other.applied),
                waived.add(other.waived),
                writtenOff.add(other.writtenOff),
                takenBack.add(other.takenBack),
                closing.add(other.closing));
    }

    /** Whether the way leads to the closing balance, which is counted apart from it. */
    public boolean adds() {
        return opening.add(charged)
                        .add(lateFees)
                        .subtract(received)
                        .subtract(applied)
                        .subtract(waived)
                        .subtract(writtenOff)
                        .subtract(takenBack)
                        .compareTo(closing)
                == 0;
    }
}
