package guanjia.command.door;

import guanjia.events.CommunityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something somebody asks for. Commands are records and carry {@link MayBeAskedBy}. */
public interface Command {

    /** Why it is asked, stored with its events; null when it needs no reason. */
    default @Nullable String reason() {
        return null;
    }

    /** Since when it is true in the world, stored with its events; null when since now. */
    default @Nullable LocalDate validAt() {
        return null;
    }

    /** The community concerned, stored with its events, when the command names it. */
    default @Nullable CommunityId community() {
        return null;
    }
}
