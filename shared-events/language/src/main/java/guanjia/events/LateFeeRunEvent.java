package guanjia.events;

import java.time.LocalDate;

/** A run over all fee accounts that counts late fees (违约金) up to a day. */
public sealed interface LateFeeRunEvent extends Event {

    LateFeeRunId run();

    /** It began. */
    @StoredAs("late-fee-run.started")
    record Started(LateFeeRunId run, LocalDate through) implements LateFeeRunEvent {}

    /**
     * Every account was looked at. What grew stands in the accounts themselves.
     *
     * @param accounts how many were looked at
     */
    @StoredAs("late-fee-run.finished")
    record Finished(LateFeeRunId run, long accounts) implements LateFeeRunEvent {}
}
