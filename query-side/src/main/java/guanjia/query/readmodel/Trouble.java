package guanjia.query.readmodel;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells a failure that an event causes from one that passes, and words it without its data. */
final class Trouble {

    private static final int CAUSE_LENGTH_MAX = 1_000;

    /**
     * Connection lost, only reading for now, transaction rolled back, resources short, lock not
     * had, operator intervention, system error.
     */
    private static final List<String> PASSING =
            List.of("08", "25006", "40", "53", "55P03", "57", "58");

    private Trouble() {}

    /** Whether the same event may well succeed a little later, so that it is no dead letter. */
    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || PASSING.stream().anyMatch(state::startsWith);
            }
        }
        return false;
    }

    /**
     * What went wrong. The database's details are left out, since they quote values of rows and
     * these may be personal.
     */
    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return shortened("SQL " + sql.getSQLState() + ": " + serverMessage(sql));
            }
            text.append(text.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
            StackTraceElement[] trace = cause.getStackTrace();
            if (cause.getCause() == null) {
                text.append(": ").append(cause.getMessage());
                text.append(trace.length == 0 ? "" : " at " + trace[0]);
            }
        }
        return shortened(text.toString());
    }

    private static @Nullable String serverMessage(SQLException failure) {
        SQLException cause =
                failure.getNextException() == null ? failure : failure.getNextException();
        ServerErrorMessage server =
                cause instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return server == null ? cause.getClass().getSimpleName() : server.getMessage();
    }

    private static String shortened(String text) {
        return text.length() <= CAUSE_LENGTH_MAX ? text : text.substring(0, CAUSE_LENGTH_MAX);
    }
}
