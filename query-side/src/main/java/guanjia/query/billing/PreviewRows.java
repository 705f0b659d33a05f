package guanjia.query.billing;

import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.FindingsListed;
import guanjia.events.BillRunEvent.ItemTotals;
import guanjia.events.BillRunEvent.Previewed;
import guanjia.events.BillRunId;
import guanjia.events.Money;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a preview came to, as rows. */
final class PreviewRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String TOTALS =
            """
            update bill_run set accounts = ?, charges = ?, gross = ?, tax = ?, findings = ?::jsonb,
                fingerprint = ?
            where run = ?
            """;
    private static final String ITEM =
            """
            insert into bill_run_item (run, code, kind, charges, gross, tax, last_charges, last_gross)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FINDING =
            """
            insert into bill_run_finding (run, position, nth, kind, property, code, amount,
                last_amount, refusal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private PreviewRows() {}

    static void previewed(Previewed it, Rows rows) {
        rows.change(
                "bill_run",
                it.run(),
                TOTALS,
                it.totals().accounts(),
                it.totals().charges(),
                it.totals().gross().yuan(),
                it.totals().tax().yuan(),
                JSON.writeValueAsString(it.findings()),
                it.fingerprint(),
                it.run());
        for (ItemTotals item : it.items()) {
            rows.change(
                    "bill_run_item",
                    List.of(it.run(), item.item().code()),
                    ITEM,
                    it.run(),
                    item.item().code(),
                    item.item().kind(),
                    item.charges(),
                    item.gross().yuan(),
                    item.tax().yuan(),
                    item.lastCharges(),
                    item.lastGross().yuan());
        }
    }

    static void list(FindingsListed listed, Recorded recorded, Rows rows) {
        int nth = 0;
        for (Finding finding : listed.findings()) {
            rows.change(
                    "bill_run_finding",
                    List.of(listed.run(), recorded.position(), nth),
                    FINDING,
                    listed.run(),
                    recorded.position(),
                    nth++,
                    finding.kind(),
                    finding.property(),
                    finding.item(),
                    yuan(finding.amount()),
                    yuan(finding.last()),
                    finding.refusal());
        }
    }

    /** The run is computed again. */
    static void forget(BillRunId run, Rows rows) {
        rows.changeAny("delete from bill_run_item where run = ?", run);
        rows.changeAny("delete from bill_run_finding where run = ?", run);
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
