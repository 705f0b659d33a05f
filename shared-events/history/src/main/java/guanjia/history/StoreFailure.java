package guanjia.history;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.connector.impl.StreamTimeoutException;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What a failure says about the event store, whichever one there is. */
public enum StoreFailure {
    /** Somebody else has written to the same stream first. */
    RACE,
    /** The server does not answer; whether it has stored what it was sent is not known. */
    AWAY,
    /** The same command was carried out before; only its receipt was lost. */
    DONE,
    /** Nothing about the event store. */
    OTHER;

    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);
    private static final String INVALID_SEQUENCE = "AXONIQ-2000";
    private static final String NO_LEADER = "AXONIQ-2100";

    /** Looks at a failure and all its causes. */
    public static StoreFailure in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StoreFailure found = of(cause);
            if (found != OTHER) {
                return found;
            }
        }
        return OTHER;
    }

    private static StoreFailure of(Throwable cause) {
        return switch (cause) {
            case ConcurrencyException _ -> RACE;
            case AlreadyDecided _ -> DONE;
            case StatusRuntimeException server -> of(server);
            case HistoryAway _,
                    StreamClosedException _,
                    StreamTimeoutException _,
                    AxonServerCommandDispatchException _,
                    NoHandlerForCommandException _ ->
                    AWAY;
            default -> OTHER;
        };
    }

    private static StoreFailure of(StatusRuntimeException server) {
        Metadata trailers = server.getTrailers();
        @Nullable String code = trailers == null ? null : trailers.get(CODE);
        if (INVALID_SEQUENCE.equals(code)) {
            return RACE;
        }
        return switch (server.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED -> AWAY;
            default -> NO_LEADER.equals(code) ? AWAY : OTHER;
        };
    }
}
