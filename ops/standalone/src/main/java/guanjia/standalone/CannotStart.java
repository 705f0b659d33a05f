package guanjia.standalone;

import org.jspecify.annotations.Nullable;

/** The product cannot be started; the message says in words what to do about it. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
