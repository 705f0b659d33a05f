package guanjia.query.paper;

/** There is no font with Chinese characters, so nothing can be printed. */
final class NoTypeface extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoTypeface(String place) {
        super(place);
    }
}
