package guanjia.command.door;

import guanjia.events.CommunityId;

/** What the door itself refuses, for any feature. */
public sealed interface DoorRefusal extends Refusal {

    /** The roles of the one who asks do not include one that may ask for this. */
    record NotYourRole(String command) implements DoorRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The roles of the one who asks do not hold in this community. */
    record OutsideYourCommunities(CommunityId community) implements DoorRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The same idempotency key came before with another request. */
    record IdempotencyKeyReused(String key) implements DoorRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An idempotency key is empty or longer than the limit, in characters. */
    record IdempotencyKeyUnusable(int limit) implements DoorRefusal {}

    /** Somebody else changed the same thing at the same moment, several times over. */
    record ChangedMeanwhile() implements DoorRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * The event store does not answer for now; under the same idempotency key it is safe to ask
     * again.
     */
    record HistoryAway() implements DoorRefusal {
        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** There is nothing under this id. */
    record NotFound(String id) implements DoorRefusal {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }
}
