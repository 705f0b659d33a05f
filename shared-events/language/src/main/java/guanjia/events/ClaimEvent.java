package guanjia.events;

import java.util.UUID;

/**
 * A value that only one holder may have: the first event of its stream is the claim, so uniqueness
 * across aggregates holds with any event store.
 */
public sealed interface ClaimEvent extends Event {

    ClaimId claim();

    /**
     * The value belongs to this holder now.
     *
     * @param scope what must be unique, such as {@code property-place}
     * @param holder the id of the aggregate that holds the value
     */
    @StoredAs("claim.taken")
    record Taken(ClaimId claim, String scope, UUID holder) implements ClaimEvent {}

    /** The value is free again. */
    @StoredAs("claim.released")
    record Released(ClaimId claim, String scope, UUID holder) implements ClaimEvent {}
}
