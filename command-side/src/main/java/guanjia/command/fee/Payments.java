package guanjia.command.fee;

import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.ReceiptNumber;
import guanjia.events.Tender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The payments of an account, as far as one of them can be taken back. */
final class Payments {

    /** One of them. */
    record Paid(
            PaymentId payment,
            Party payer,
            Money amount,
            List<Tender> tenders,
            @Nullable ReceiptNumber receipt,
            boolean atCounter,
            boolean reversed) {

        Paid takenBack() {
            return new Paid(payment, payer, amount, List.of(), null, atCounter, true);
        }
    }

    private final List<Paid> payments = new ArrayList<>();

    /** Where each is; made anew from a snapshot, which does not hold it. */
    private transient @Nullable Map<PaymentId, Integer> places;

    @Nullable Paid find(PaymentId payment) {
        Integer place = places().get(payment);
        return place == null ? null : payments.get(place);
    }

    void add(Paid paid) {
        places().put(paid.payment(), payments.size());
        payments.add(paid);
    }

    void reverse(PaymentId payment) {
        Integer place = places().get(payment);
        if (place != null) {
            payments.set(place, payments.get(place).takenBack());
        }
    }

    private Map<PaymentId, Integer> places() {
        Map<PaymentId, Integer> known = places;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < payments.size(); i++) {
                known.put(payments.get(i).payment(), i);
            }
            places = known;
        }
        return known;
    }
}
