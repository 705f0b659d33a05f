package guanjia.query.readmodel;

/** Another version of the code has taken the read model over; this one must not write to it. */
final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Superseded(ReadModel readModel) {
        super(
                "the live version of %s belongs to other code than version %d"
                        .formatted(readModel.name(), readModel.version()));
    }

    static void unless(boolean ours, ReadModel readModel) {
        if (!ours) {
            throw new Superseded(readModel);
        }
    }
}
