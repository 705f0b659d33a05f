package guanjia.history;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Tells whoever sent a command where in the history its events were written. */
public final class AppendedPosition {

    private static final String RESOURCE = AppendedPosition.class.getName();

    private AppendedPosition() {}

    /**
     * The highest position appended in the current root unit of work: set while it prepares its
     * commit, empty before, when nothing was appended, and outside a unit of work.
     */
    public static OptionalLong ofCurrentUnitOfWork() {
        if (!CurrentUnitOfWork.isStarted()) {
            return OptionalLong.empty();
        }
        Long position = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    static void appended(long position) {
        CurrentUnitOfWork.ifStarted(
                unit -> unit.root().resources().merge(RESOURCE, position, AppendedPosition::later));
    }

    private static Object later(Object before, Object now) {
        return Math.max((Long) before, (Long) now);
    }
}
