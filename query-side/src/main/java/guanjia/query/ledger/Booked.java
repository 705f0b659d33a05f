package guanjia.query.ledger;

import guanjia.events.ChargeId;
import guanjia.events.Money;
import guanjia.events.PaymentId;
import java.util.Map;

/** What earlier entries say, where an event alone does not tell what it takes back. */
interface Booked {

    /** What is still earned and taxed by a charge: its balances but those of receivables. */
    Map<Code, Money> earned(ChargeId charge);

    /** Where the money of a payment went. */
    Map<Code, Money> received(PaymentId payment);
}
