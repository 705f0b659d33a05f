package guanjia.query.ledger;

import guanjia.events.ChargeId;
import guanjia.events.Money;
import guanjia.events.PaymentId;
import guanjia.query.readmodel.Rows;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Asks the entries written so far; only what takes something back needs to. */
record Earlier(Rows rows) implements Booked {

    private static final String EARNED =
            """
            select code, sum(amount) from ledger_entry where charge = ? and code <> '1122'
            group by code having sum(amount) <> 0
            """;
    private static final String RECEIVED =
            """
            select code, sum(amount) from ledger_entry
            where source = ? and code in ('1001', '1002', '1012')
            group by code having sum(amount) <> 0
            """;

    @Override
    public Map<Code, Money> earned(ChargeId charge) {
        return sums(EARNED, charge.value());
    }

    @Override
    public Map<Code, Money> received(PaymentId payment) {
        return sums(RECEIVED, payment.value());
    }

    private Map<Code, Money> sums(String sql, UUID id) {
        Map<Code, Money> sums = new EnumMap<>(Code.class);
        rows.read()
                .sql(sql)
                .param(id)
                .query(row -> {
                    sums.put(Code.of(row.getString(1)), Money.of(row.getBigDecimal(2)));
                });
        return sums;
    }
}
