package guanjia.query.fees;

import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeStandardEvent;
import guanjia.events.ReceiptBookEvent;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/fees.sql} in step with the history. */
@Component
class FeesReadModel implements ReadModel {

    static final String NAME = "fees";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public String schemaSql() {
        return "readmodel/fees.sql";
    }

    @Override
    public List<String> views() {
        return List.of(
                "fee_standard",
                "fee_standard_version",
                "fee_standard_billing",
                "fee_account",
                "fee_purse",
                "fee_settlement",
                "fee_charge",
                "fee_movement",
                "fee_payment",
                "fee_deposit",
                "fee_refund",
                "fee_adjustment",
                "fee_demand",
                "fee_dispute",
                "fee_receipt");
    }

    @EventHandler
    void on(FeeStandardEvent event, Recorded recorded, Rows rows) {
        StandardRows.change(event, recorded, rows);
    }

    @EventHandler
    void on(FeeAccountEvent event, Recorded recorded, Rows rows) {
        AccountRows.change(event, new Entries(event.account(), recorded, rows));
    }

    @EventHandler
    void on(ReceiptBookEvent event, Recorded recorded, Rows rows) {
        ReceiptRows.change(event, recorded, rows);
    }
}
