package guanjia.history;

/** The event store is a server of its own, and it does not answer for now. */
public final class HistoryAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryAway(String what, Throwable cause) {
        super(what, cause);
    }
}
