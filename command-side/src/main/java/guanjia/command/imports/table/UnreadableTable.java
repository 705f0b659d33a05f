package guanjia.command.imports.table;

/** A file is no table, or is broken from here on. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TableRefusal refusal;

    public UnreadableTable(TableRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    static void when(boolean condition, TableRefusal refusal) {
        if (condition) {
            throw new UnreadableTable(refusal);
        }
    }

    public TableRefusal refusal() {
        return refusal;
    }
}
