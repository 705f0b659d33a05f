package guanjia.command.door;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that cannot be reached from one that answered. */
final class Outage {

    /** Connections that broke, and a server that is being stopped (SQLSTATE classes). */
    private static final String BROKEN = "08";

    private static final String STOPPING = "57P";

    private Outage() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || (cause instanceof SQLException said && isSaidBy(said.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidBy(@Nullable String state) {
        return state != null && (state.startsWith(BROKEN) || state.startsWith(STOPPING));
    }
}
