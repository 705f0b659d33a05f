package guanjia.query.fees;

import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent;
import guanjia.events.CollectionEvent.DemandDelivered;
import guanjia.events.CollectionEvent.DemandSent;
import guanjia.events.CollectionEvent.DisputeDecided;
import guanjia.events.CollectionEvent.DisputeOpened;
import guanjia.events.CollectionEvent.LimitationInterrupted;
import java.util.List;
import java.util.UUID;

/**
 * What events about demands and disputes change. What people wrote and said stays sealed in the
 * events.
 */
final class CollectionRows {

    private static final String DEMAND = "fee_demand";
    private static final String DISPUTE = "fee_dispute";

    private static final String SEND =
            """
            insert into fee_demand (demand, account, charges, amount, channel, sent_on, reference,
                position)
            values (?, ?, ?::uuid[], ?, ?, ?, ?, ?)
            """;
    private static final String DELIVER =
            """
            update fee_demand set delivered_on = ?, proof = ?, document = ? where demand = ?
            """;

    /** A charge that was reversed meanwhile has nothing left to interrupt. */
    private static final String INTERRUPT_DEMANDED =
            """
            update fee_charge set interrupted_on = greatest(interrupted_on, ?::date)
            where reversed_on is null and charge in (
                select unnest(charges) from fee_demand where demand = ?)
            """;

    private static final String INTERRUPT =
            """
            update fee_charge set interrupted_on = greatest(interrupted_on, ?::date)
            where charge = ? and reversed_on is null
            """;
    private static final String DOUBT =
            """
            insert into fee_dispute (dispute, account, charges, opened_on, about, reference,
                position)
            values (?, ?, ?::uuid[], ?, ?, ?, ?)
            """;
    private static final String DISPUTED =
            "update fee_charge set disputes = disputes + 1 where charge = ?";
    private static final String DECIDE =
            "update fee_dispute set outcome = ?, decided_on = ? where dispute = ?";
    private static final String UNDISPUTED =
            """
            update fee_charge set disputes = disputes - 1 where charge in (
                select unnest(charges) from fee_dispute where dispute = ?)
            """;

    private CollectionRows() {}

    static void change(CollectionEvent event, Entries to) {
        switch (event) {
            case DemandSent sent -> send(sent, to);
            case DemandDelivered(_, var demand, var proof, var on, var document) -> {
                to.change(DEMAND, demand, DELIVER, on, proof, document, demand);
                to.changeAny(INTERRUPT_DEMANDED, on, demand);
            }
            case LimitationInterrupted(_, var charges, _, var on, _) ->
                    charges.forEach(
                            charge -> to.change(Entries.CHARGE, charge, INTERRUPT, on, charge));
            case DisputeOpened opened -> open(opened, to);
            case DisputeDecided(_, var dispute, var outcome, var on) -> {
                to.change(DISPUTE, dispute, DECIDE, outcome, on, dispute);
                to.changeAny(UNDISPUTED, dispute);
            }
        }
    }

    private static void send(DemandSent event, Entries to) {
        to.change(
                DEMAND,
                event.demand(),
                SEND,
                event.demand(),
                event.account(),
                ids(event.charges()),
                event.amount().yuan(),
                event.channel(),
                event.on(),
                event.reference(),
                to.recorded().position());
    }

    private static void open(DisputeOpened event, Entries to) {
        to.change(
                DISPUTE,
                event.dispute(),
                DOUBT,
                event.dispute(),
                event.account(),
                ids(event.charges()),
                event.on(),
                event.about(),
                event.reference(),
                to.recorded().position());
        event.charges().forEach(charge -> to.change(Entries.CHARGE, charge, DISPUTED, charge));
    }

    private static List<UUID> ids(List<ChargeId> charges) {
        return charges.stream().map(ChargeId::value).toList();
    }
}
