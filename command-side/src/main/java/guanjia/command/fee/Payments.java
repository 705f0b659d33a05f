package guanjia.command.fee;

import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.ReceiptNumber;
import guanjia.events.Tender;
import java.util.ArrayList;
import java.util.List;
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
            boolean reversed) {}

    private final List<Paid> payments = new ArrayList<>();

    @Nullable Paid find(PaymentId payment) {
        return payments.stream()
                .filter(paid -> paid.payment().equals(payment))
                .findFirst()
                .orElse(null);
    }

    void add(Paid paid) {
        payments.add(paid);
    }

    void reverse(PaymentId payment) {
        payments.replaceAll(paid ->
                paid.payment().equals(payment)
                        ? new Paid(
                                paid.payment(),
                                paid.payer(),
                                paid.amount(),
                                List.of(),
                                null,
                                paid.atCounter(),
                                true)
                        : paid);
    }
}
