package guanjia.query.fees;

import guanjia.events.ReceiptBookEvent;
import guanjia.events.ReceiptBookEvent.Opened;
import guanjia.events.ReceiptBookEvent.ReceiptIssued;
import guanjia.events.ReceiptBookEvent.ReceiptVoided;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;

/** What the events of a book of receipts change. */
final class ReceiptRows {

    private static final String TABLE = "fee_receipt";

    private static final String ISSUE =
            """
            insert into fee_receipt (book, year, number, account, source, position)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String CANCEL =
            "update fee_receipt set voided = true where book = ? and number = ?";

    private ReceiptRows() {}

    static void change(ReceiptBookEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Opened _ -> {}
            case ReceiptIssued(var book, var number, var account, var source) ->
                    rows.change(
                            TABLE,
                            List.of(book, number),
                            ISSUE,
                            book,
                            number.year(),
                            number.number(),
                            account,
                            source,
                            recorded.position());
            case ReceiptVoided(var book, var number, _, _) ->
                    rows.change(TABLE, List.of(book, number), CANCEL, book, number.number());
        }
    }
}
