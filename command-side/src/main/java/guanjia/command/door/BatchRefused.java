package guanjia.command.door;

/** One command of a batch was refused, and so the whole batch had no effect. */
public final class BatchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final transient Refusal refusal;

    BatchRefused(int index, CommandRefused refused) {
        super(refused.getMessage(), refused);
        this.index = index;
        this.refusal = refused.refusal();
    }

    /** Which command, counted from 0. */
    public int index() {
        return index;
    }

    public Refusal refusal() {
        return refusal;
    }
}
