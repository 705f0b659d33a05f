package guanjia.query.readmodel;

/** What an operator asks for does not fit the present state. */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** One rebuild at a time for each read model. */
        REBUILD_UNDER_WAY,
        /** No rebuild waits for a decision. */
        NOTHING_TO_DECIDE,
        /** Another version of the code projects it; a process with that code can help. */
        OTHER_CODE
    }

    private final Why why;
    private final String readModel;

    NotNow(Why why, String readModel) {
        super(readModel + ": " + why);
        this.why = why;
        this.readModel = readModel;
    }

    public Why why() {
        return why;
    }

    /** The name of the read model concerned. */
    public String readModel() {
        return readModel;
    }
}
