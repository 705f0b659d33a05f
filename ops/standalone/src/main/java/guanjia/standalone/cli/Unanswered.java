package guanjia.standalone.cli;

import org.jspecify.annotations.Nullable;

/** The system did not do what was asked; the message says why, in words for a person. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(String words, @Nullable Throwable cause) {
        super(words, cause);
    }
}
