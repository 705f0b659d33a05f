package guanjia.events;

/**
 * The names of the facts stored beside every event. Their values are strings.
 *
 * <p>{@code recorded_at}, when we learned it, is a column of the store; {@link #VALID_AT} is when
 * it is true in the world.
 */
public final class Facts {

    /** The first message of the chain this event belongs to. */
    public static final String CORRELATION_ID = "correlationId";

    /** The message that directly caused this event. */
    public static final String CAUSATION_ID = "causationId";

    /** The command that was decided; ids of its events are UUIDv5(commandId, n). */
    public static final String COMMAND_ID = "commandId";

    /** What the sender called the command, so that sending it again has no second effect. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** The id of the {@link UserAccountId user} who asked, or {@code system}. */
    public static final String ACTOR = "actor";

    /** The roles in which the actor asked, joined by commas. */
    public static final String ROLE = "role";

    /** The community concerned, when it is one. */
    public static final String COMMUNITY = "community";

    /** Why, in the words of the actor. Holds no personal data. */
    public static final String REASON = "reason";

    /** The day from which it is true, ISO 8601, when it differs from the day of recording. */
    public static final String VALID_AT = "validAt";

    private Facts() {}
}
