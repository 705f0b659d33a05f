package guanjia.query.ledger;

import guanjia.events.ChargeId;
import guanjia.events.Facts;
import guanjia.events.FeeAccountEvent;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.StoredEvents;
import guanjia.query.ledger.Posting.Entry;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the table of {@code readmodel/ledger.sql} in step with the history. */
@Component
class LedgerReadModel implements ReadModel {

    static final String NAME = "ledger";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String TABLE = "ledger_entry";

    private static final String BOOK =
            """
            insert into ledger_entry (position, nth, account, code, amount, booked_on, event, charge,
                source, part, person)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
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
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String schemaSql() {
        return "readmodel/ledger.sql";
    }

    @Override
    public List<String> views() {
        return List.of(TABLE);
    }

    @EventHandler
    void on(FeeAccountEvent event, Recorded recorded, Rows rows) {
        Entry entry = Bookkeeping.entry(event, new Earlier(rows));
        LocalDate on = entry.on() == null ? day(recorded) : entry.on();
        String name = StoredEvents.storedAs(event.getClass()).value();
        int nth = 0;
        for (Posting posting : entry.postings()) {
            Party party = posting.party();
            rows.change(
                    TABLE,
                    List.of(recorded.position(), nth),
                    BOOK,
                    recorded.position(),
                    nth++,
                    event.account(),
                    posting.code().number(),
                    posting.amount().yuan(),
                    on,
                    name,
                    posting.charge(),
                    entry.source(),
                    party == null ? null : party.part(),
                    party == null ? null : party.person());
        }
    }

    private static LocalDate day(Recorded recorded) {
        String valid = recorded.facts().get(Facts.VALID_AT);
        return valid == null ? LocalDate.ofInstant(recorded.at(), ZONE) : LocalDate.parse(valid);
    }

    /** Asks the rows written so far; only what takes something back needs to. */
    private record Earlier(Rows rows) implements Booked {

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
}
