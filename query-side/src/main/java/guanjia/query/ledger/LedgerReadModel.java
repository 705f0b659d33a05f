package guanjia.query.ledger;

import guanjia.events.BusinessTime;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.LimitationInterrupted;
import guanjia.events.Facts;
import guanjia.events.FeeAccountEvent;
import guanjia.events.Party;
import guanjia.events.StoredEvents;
import guanjia.query.ledger.Posting.Entry;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/ledger.sql} in step with the history. */
@Component
class LedgerReadModel implements ReadModel {

    static final String NAME = "ledger";

    private static final String TABLE = "ledger_entry";
    private static final String INTERRUPTION = "ledger_interruption";

    private static final String BOOK =
            """
            insert into ledger_entry (position, nth, community, account, code, amount, booked_on,
                event, charge, component, source, part, person)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INTERRUPT =
            """
            insert into ledger_interruption (charge, position, interrupted_on) values (?, ?, ?)
            """;

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
        return "readmodel/ledger.sql";
    }

    @Override
    public List<String> views() {
        return List.of(TABLE, "ledger_sum", INTERRUPTION);
    }

    @EventHandler
    void on(FeeAccountEvent event, Recorded recorded, Rows rows) {
        if (event instanceof LimitationInterrupted interrupted) {
            interrupt(interrupted, recorded.position(), rows);
        }
        Entry entry = Bookkeeping.entry(event, new Earlier(rows));
        if (entry.postings().isEmpty()) {
            return;
        }
        LocalDate on = entry.on() == null ? day(recorded) : entry.on();
        UUID community = community(recorded);
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
                    community,
                    event.account(),
                    posting.code().number(),
                    posting.amount().yuan(),
                    on,
                    name,
                    posting.charge(),
                    posting.component(),
                    entry.source(),
                    party == null ? null : party.part(),
                    party == null ? null : party.person());
        }
    }

    private static void interrupt(LimitationInterrupted event, long position, Rows rows) {
        for (ChargeId charge : event.charges()) {
            rows.change(
                    INTERRUPTION,
                    List.of(charge, position),
                    INTERRUPT,
                    charge,
                    position,
                    event.on());
        }
    }

    /** Every event of a fee account says it; one that does not is refused and becomes known. */
    private static UUID community(Recorded recorded) {
        String community = recorded.facts().get(Facts.COMMUNITY);
        if (community == null) {
            throw new IllegalStateException("an event of a fee account names no community");
        }
        return UUID.fromString(community);
    }

    private static LocalDate day(Recorded recorded) {
        String valid = recorded.facts().get(Facts.VALID_AT);
        return valid == null
                ? LocalDate.ofInstant(recorded.at(), BusinessTime.ZONE)
                : LocalDate.parse(valid);
    }
}
