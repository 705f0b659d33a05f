package guanjia.query.bank;

import guanjia.events.BankStatementEvent;
import guanjia.events.BankStatementEvent.DifferenceReopened;
import guanjia.events.BankStatementEvent.DifferenceResolved;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.BankStatementEvent.LineRecorded;
import guanjia.events.BankStatementEvent.Opened;
import guanjia.events.Facts;
import guanjia.events.FeeAccountId;
import guanjia.events.PaymentEvent;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PaymentReversed;
import guanjia.events.RefundEvent;
import guanjia.events.RefundEvent.RefundPaid;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/bank.sql} in step with the history. */
@Component
class BankReadModel implements ReadModel {

    static final String NAME = "bank";

    private static final String OPEN =
            """
            insert into bank_statement (statement, community, year, month, position)
            values (?, ?::uuid, ?, ?, ?)
            """;
    private static final String LINE =
            """
            insert into bank_line (line, statement, community, bank_account, on_day, direction,
                amount, voucher, position)
            values (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ENTRY =
            """
            insert into bank_entry (source, nth, account, community, on_day, direction, amount, means,
                voucher, position)
            values (?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?)
            """;
    private static final String RESOLVE =
            """
            insert into bank_resolution (statement, subject, difference, why, resolved_by,
                resolved_at, position)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REOPEN =
            "delete from bank_resolution where statement = ? and subject = ?";
    private static final String REVERSE = "update bank_entry set reversed = true where source = ?";

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
        return "readmodel/bank.sql";
    }

    @Override
    public List<String> views() {
        return List.of("bank_statement", "bank_line", "bank_entry", "bank_resolution");
    }

    @EventHandler
    void on(BankStatementEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Opened(var statement, var community, var year, var month) ->
                    rows.change(
                            "bank_statement",
                            statement,
                            OPEN,
                            statement,
                            community,
                            year,
                            month,
                            recorded.position());
            case LineRecorded line -> line(line, recorded, rows);
            case DifferenceResolved it -> {
                UUID of = subject(it.line() == null ? null : it.line().value(), it.entry());
                rows.change(
                        "bank_resolution",
                        List.of(it.statement(), of),
                        RESOLVE,
                        it.statement(),
                        of,
                        it.difference(),
                        recorded.facts().get(Facts.REASON),
                        recorded.facts().get(Facts.ACTOR),
                        recorded.at(),
                        recorded.position());
            }
            case DifferenceReopened it -> {
                UUID of = subject(it.line() == null ? null : it.line().value(), it.entry());
                rows.change(
                        "bank_resolution", List.of(it.statement(), of), REOPEN, it.statement(), of);
            }
        }
    }

    @EventHandler
    void on(PaymentEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case PaymentReceived it ->
                    entries(
                            it.account(),
                            it.payment().value(),
                            it.on(),
                            Direction.IN,
                            it.tenders(),
                            recorded,
                            rows);
            case PaymentReversed it ->
                    rows.change("bank_entry", it.payment().value(), REVERSE, it.payment());
            case PaymentEvent.PrepaymentApplied _,
                    PaymentEvent.AllocationReleased _,
                    PaymentEvent.PrepaymentTransferred _ -> {}
        }
    }

    @EventHandler
    void on(RefundEvent event, Recorded recorded, Rows rows) {
        if (event instanceof RefundPaid it) {
            entries(
                    it.account(),
                    it.refund().value(),
                    it.on(),
                    Direction.OUT,
                    it.tenders(),
                    recorded,
                    rows);
        }
    }

    private static void line(LineRecorded line, Recorded recorded, Rows rows) {
        rows.change(
                "bank_line",
                line.line(),
                LINE,
                line.line(),
                line.statement(),
                recorded.facts().get(Facts.COMMUNITY),
                line.bankAccount(),
                line.on(),
                line.direction(),
                line.amount().yuan(),
                line.voucher(),
                recorded.position());
    }

    private static void entries(
            FeeAccountId account,
            UUID source,
            LocalDate on,
            Direction direction,
            List<Tender> tenders,
            Recorded recorded,
            Rows rows) {
        for (int nth = 0; nth < tenders.size(); nth++) {
            Tender tender = tenders.get(nth);
            if (passesABank(tender.means())) {
                rows.change(
                        "bank_entry",
                        source,
                        ENTRY,
                        source,
                        nth,
                        account,
                        recorded.facts().get(Facts.COMMUNITY),
                        on,
                        direction,
                        tender.amount().yuan(),
                        tender.means(),
                        tender.voucher(),
                        recorded.position());
            }
        }
    }

    /** Cash is counted by cashiers; what moved before these books is no bank's business now. */
    private static boolean passesABank(Means means) {
        return switch (means) {
            case BANK_TRANSFER, POS, ONLINE, CHEQUE -> true;
            case CASH, IMPORTED -> false;
        };
    }

    private static UUID subject(@Nullable UUID line, @Nullable UUID entry) {
        UUID subject = line == null ? entry : line;
        if (subject == null) {
            throw new IllegalStateException("a difference of nothing");
        }
        return subject;
    }
}
