package guanjia.query.readmodel;

/** What an operator asks for does not fit the present state. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNow(String message, Throwable cause) {
        super(message, cause);
    }

    NotNow(String message) {
        super(message);
    }
}
