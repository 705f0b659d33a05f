package guanjia.command.cashier;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.events.CommunityId;
import guanjia.events.Facts;
import guanjia.events.FeeAccountId;
import guanjia.events.ReceiptBookEvent;
import guanjia.events.ReceiptBookId;
import guanjia.events.ReceiptNumber;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The receipts of one community in one year. It knows the last number and nothing else. */
@Aggregate(
        type = "receipt-book",
        snapshotTriggerDefinition = "longStreams",
        cache = "aggregateCache")
class ReceiptBook {

    @AggregateIdentifier private @Nullable ReceiptBookId id;

    private long last;

    ReceiptNumber issue(
            ReceiptBookId book, CommunityId of, int year, FeeAccountId account, UUID source) {
        if (id == null) {
            happen(new ReceiptBookEvent.Opened(book, of, year), of);
        }
        ReceiptNumber number = new ReceiptNumber(year, last + 1);
        happen(new ReceiptBookEvent.ReceiptIssued(book, number, account, source), of);
        return number;
    }

    void cancel(ReceiptNumber number, CommunityId of, FeeAccountId account, UUID source) {
        if (id == null || number.number() > last) {
            throw new IllegalStateException(number + " was never issued");
        }
        happen(new ReceiptBookEvent.ReceiptVoided(id, number, account, source), of);
    }

    private static void happen(ReceiptBookEvent event, CommunityId community) {
        apply(event, MetaData.with(Facts.COMMUNITY, community.toString()));
    }

    @EventSourcingHandler
    void evolve(ReceiptBookEvent event) {
        switch (event) {
            case ReceiptBookEvent.Opened(var book, _, _) -> id = book;
            case ReceiptBookEvent.ReceiptIssued(_, var number, _, _) -> last = number.number();
            case ReceiptBookEvent.ReceiptVoided _ -> {}
        }
    }
}
