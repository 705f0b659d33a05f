package guanjia.command.cashier;

import guanjia.command.door.NewOrKnown;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.ReceiptBookId;
import guanjia.events.ReceiptNumber;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Gives receipts their numbers, in the unit of work of the command that takes the money. */
@Component
public class ReceiptBooks {

    private static final UUID BOOKS = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c001");

    private final Repository<ReceiptBook> books;

    ReceiptBooks(Repository<ReceiptBook> books) {
        this.books = books;
    }

    /** The next number of the community in the year of that day. */
    public ReceiptNumber issue(
            CommunityId community, LocalDate day, FeeAccountId account, UUID source) {
        ReceiptBookId id = idOf(community, day.getYear());
        return book(id).invoke(it -> it.issue(id, community, day.getYear(), account, source));
    }

    /** Says that a receipt counts no more. */
    public void cancel(
            CommunityId community, ReceiptNumber number, FeeAccountId account, UUID source) {
        book(idOf(community, number.year()))
                .execute(it -> it.cancel(number, community, account, source));
    }

    /** The stream of a community's receipts in a year. */
    public static ReceiptBookId idOf(CommunityId community, int year) {
        return new ReceiptBookId(Ids.named(BOOKS, community + " " + year));
    }

    private Aggregate<ReceiptBook> book(ReceiptBookId id) {
        return NewOrKnown.of(books, id, ReceiptBook::new);
    }
}
