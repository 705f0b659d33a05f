package guanjia.command.imports;

import guanjia.command.door.Refusal;

/** Why something asked of an import does not happen. */
sealed interface ImportRefusal extends Refusal {

    /** Nothing of this name can be imported. */
    record UnknownKind(String asked, String known) implements ImportRefusal {}

    /** No file came with the request. */
    record NoFile() implements ImportRefusal {}

    /** The map file is larger than the limit, in KiB: it is not one. */
    record MapTooLarge(int limit) implements ImportRefusal {}

    /** It is over, or somebody stopped it. */
    record NotRunning() implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It was not stopped, so it cannot go on. */
    record NotResumable() implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The idempotency key was used for another file. */
    record KeyReused() implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It failed several times at the same row for reasons of ours. */
    record Interrupted() implements ImportRefusal {}
}
