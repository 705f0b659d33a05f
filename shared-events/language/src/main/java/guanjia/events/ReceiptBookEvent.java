package guanjia.events;

import java.util.UUID;

/** The receipts of one community in one year. One stream gives the numbers, so none is missing. */
public sealed interface ReceiptBookEvent extends Event {

    ReceiptBookId book();

    /** The first receipt of the year is about to be written. */
    @StoredAs("receipt-book.opened")
    record Opened(ReceiptBookId book, CommunityId community, int year)
            implements ReceiptBookEvent {}

    /**
     * A receipt was written.
     *
     * @param source the payment or deposit
     */
    @StoredAs("receipt-book.receipt-issued")
    record ReceiptIssued(
            ReceiptBookId book, ReceiptNumber number, FeeAccountId account, UUID source)
            implements ReceiptBookEvent {}

    /** A receipt counts no more; its number is never given again. */
    @StoredAs("receipt-book.receipt-voided")
    record ReceiptVoided(
            ReceiptBookId book, ReceiptNumber number, FeeAccountId account, UUID source)
            implements ReceiptBookEvent {}
}
