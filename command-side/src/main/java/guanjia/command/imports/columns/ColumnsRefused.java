package guanjia.command.imports.columns;

/** The columns of a table cannot be understood, so no row of it is touched. */
public final class ColumnsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ColumnsRefusal refusal;

    ColumnsRefused(ColumnsRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public ColumnsRefusal refusal() {
        return refusal;
    }
}
