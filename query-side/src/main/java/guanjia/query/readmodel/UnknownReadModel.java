package guanjia.query.readmodel;

/** There is no read model of this name. */
public final class UnknownReadModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnknownReadModel(String name) {
        super("no read model is called " + name);
        this.name = name;
    }

    /** What was asked for. */
    public String name() {
        return name;
    }
}
