package guanjia.history;

/** The stream of an aggregate holds what this very command led to when it was sent before. */
final class AlreadyDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyDecided(String command) {
        super(command);
    }
}
