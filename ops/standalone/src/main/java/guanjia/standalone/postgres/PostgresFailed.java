package guanjia.standalone.postgres;

import org.jspecify.annotations.Nullable;

/** A program of PostgreSQL did not do what was asked; the message holds what it said. */
public final class PostgresFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
