package guanjia.events;

/** Something that happened, and that nobody can make unhappened. */
public sealed interface Event
        permits ClaimEvent,
                CommunityEvent,
                ImportEvent,
                PersonEvent,
                PropertyEvent,
                UserAccountEvent {}
