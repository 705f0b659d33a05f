package guanjia.events;

/** What can happen to a community. */
public sealed interface CommunityEvent extends Event {

    CommunityId community();

    /** A community entered the register. Revision 1 knew the homes as a bare number only. */
    @StoredAs(value = "community.registered", revision = 2)
    record Registered(CommunityId community, CommunityProfile profile) implements CommunityEvent {}

    /** The register stated something wrong; this is what it should have said. */
    @StoredAs("community.corrected")
    record Corrected(CommunityId community, CommunityProfile profile) implements CommunityEvent {}

    /** The community is no longer managed here. Its history stays. */
    @StoredAs("community.closed")
    record Closed(CommunityId community) implements CommunityEvent {}

    /** The closing was a mistake, or management resumed. */
    @StoredAs("community.reopened")
    record Reopened(CommunityId community) implements CommunityEvent {}
}
