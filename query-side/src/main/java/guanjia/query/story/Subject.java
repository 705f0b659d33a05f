package guanjia.query.story;

import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of thing whose history can be read. A feature contributes it as a bean; the history of a
 * kind without one is for auditors and administrators only.
 */
public interface Subject {

    /** As stored with its events, such as {@code property}. */
    String aggregateType();

    /** Whether the current user may read the history of this one. */
    boolean mayRead(UUID id);

    /** The page of this one, to come back to. */
    String page(UUID id);

    /** Names of those of these ids that are of this kind, as the current user may see them. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** Whose data the history of this one holds. */
    default Collection<PersonId> persons(UUID id) {
        return java.util.List.of();
    }

    /** Which homes the history of this one is about. */
    default Collection<PropertyId> properties(UUID id) {
        return java.util.List.of();
    }
}
