package guanjia.command.fee;

import guanjia.command.door.Refusal;

/** Why what an old list states is not taken over. */
public sealed interface FeeHistoryRefusal extends Refusal {

    /** Something else of this community was entered under the reference. */
    record ReferenceUsed(String reference) implements FeeHistoryRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** On that day nothing was open that could be demanded, doubted or waived. */
    record NothingOpen() implements FeeHistoryRefusal {}
}
