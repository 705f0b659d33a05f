package guanjia.command.cashier;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts receipts and cashiers' days into a configuration without Spring. */
public final class CashierParts {

    private CashierParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(ReceiptBook.class);
        axon.configureAggregate(CashierDay.class);
    }

    public static ReceiptBooks receipts(Configuration axon) {
        return new ReceiptBooks(axon.repository(ReceiptBook.class));
    }

    public static CashierDays days(Configuration axon) {
        return new CashierDays(axon.repository(CashierDay.class));
    }
}
