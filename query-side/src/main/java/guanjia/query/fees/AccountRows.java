package guanjia.query.fees;

import guanjia.events.AdjustmentEvent;
import guanjia.events.ChargeEvent;
import guanjia.events.CollectionEvent;
import guanjia.events.DepositEvent;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountEvent.Closed;
import guanjia.events.FeeAccountEvent.Opened;
import guanjia.events.FeeAccountEvent.PartySettled;
import guanjia.events.FeeAccountEvent.Reopened;
import guanjia.events.LateFeeEvent;
import guanjia.events.PaymentEvent;
import guanjia.events.RefundEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the events of a fee account change. */
final class AccountRows {

    private static final String TABLE = "fee_account";

    private static final String OPEN =
            """
            insert into fee_account (account, community, property, number, since, opened_at)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String CLOSE = "update fee_account set closed_on = ? where account = ?";
    private static final String SETTLE =
            """
            insert into fee_settlement (account, part, person, settled_on, position)
            values (?, ?, ?, ?, ?)
            """;

    private AccountRows() {}

    static void change(FeeAccountEvent event, Entries to) {
        switch (event) {
            case Opened opened -> open(opened, to);
            case PartySettled(var account, var party, var on) ->
                    to.change(
                            "fee_settlement",
                            to.recorded().position(),
                            SETTLE,
                            account,
                            party.part(),
                            party.person(),
                            on,
                            to.recorded().position());
            case Closed(_, var on) -> close(on, to);
            case Reopened _ -> close(null, to);
            case ChargeEvent it -> ChargeRows.change(it, to);
            case LateFeeEvent it -> ChargeRows.change(it, to);
            case PaymentEvent it -> PaymentRows.change(it, to);
            case RefundEvent it -> DepositRows.change(it, to);
            case DepositEvent it -> DepositRows.change(it, to);
            case AdjustmentEvent it -> AdjustmentRows.change(it, to);
            case CollectionEvent it -> CollectionRows.change(it, to);
        }
        to.writeSums();
    }

    private static void open(Opened opened, Entries to) {
        to.change(
                TABLE,
                opened.account(),
                OPEN,
                opened.account(),
                opened.community(),
                opened.property(),
                opened.number(),
                opened.since(),
                to.recorded().at());
    }

    private static void close(@Nullable LocalDate on, Entries to) {
        to.change(TABLE, to.account(), CLOSE, on, to.account());
    }
}
