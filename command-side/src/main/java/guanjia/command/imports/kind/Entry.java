package guanjia.command.imports.kind;

import guanjia.command.claim.Unique;
import guanjia.command.door.Command;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one row states. */
public interface Entry {

    /** By which the thing is known, whatever its id; its claim leads to what is known already. */
    Unique key();

    /** What a person should look at, each a field and a doubt: {@code fee:RANGE}. */
    List<String> flags();

    /** The community concerned, in which the sender must have a say. */
    CommunityId community(UUID thing);

    /** Streams that its commands will read besides its own and its key's. */
    default Set<UUID> alsoReads() {
        return Set.of();
    }

    /** The id under which the thing is entered when nobody knows it. */
    default UUID newId() {
        return Ids.next();
    }

    /** Where its turn is among the rows that are carried out together, such as its day. */
    default long turn() {
        return 0;
    }

    /** The first day the row speaks of; null when it speaks of none. */
    default @Nullable LocalDate firstDay() {
        return null;
    }

    /**
     * Enters the thing under a new id.
     *
     * @param today where the row states no day of its own
     * @param first the first day that the rows of its group speak of; today when they speak of none
     * @return null when the row states nothing
     */
    @Nullable Command register(UUID thing, LocalDate today, LocalDate first);

    /**
     * States what the register should say. Nothing is taken from a column that the file does not
     * have or a cell that is blank: a file that knows less does not make the register forget.
     *
     * @param history everything that happened to the thing
     * @return null when the register says the same already
     */
    @Nullable Command correct(UUID thing, List<Event> history, String reason);
}
