package guanjia.query.operations;

/** A decision came without a proper reason. */
final class Unexplained extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the reason. */
    enum Lack {
        MISSING,
        TOO_LONG
    }

    private final Lack lack;

    Unexplained(Lack lack) {
        super("the reason is " + lack);
        this.lack = lack;
    }

    Lack lack() {
        return lack;
    }
}
