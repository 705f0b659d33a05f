package guanjia.events;

/**
 * What is charged. Two items are the same when their codes are.
 *
 * @param code within its community, such as {@code property-home}; 1 to 60 characters
 */
public record FeeItem(FeeKind kind, String code) {

    private static final int LONGEST_CODE = 60;

    /**
     * @throws IllegalArgumentException when the code is blank or too long
     */
    public FeeItem {
        code = code.strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("a fee item has a code of 1 to 60 characters");
        }
    }
}
