package guanjia.query.fees;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PropertyId;
import guanjia.query.fees.AccountView.Movement;
import guanjia.query.fees.AccountView.Payment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What documents on paper are made of: as far as the user may see it, or without any person. */
@Component
public class FeePapers {

    /** For {@code @PreAuthorize} of what residents see of their own as well. */
    public static final String WHO = Sight.WHO;

    /** For {@code @PreAuthorize} of what staff alone sees. */
    public static final String STAFF = Sight.STAFF;

    private static final Sight WITHOUT_PERSONS = new Sight(true, List.of(), null, false);
    private static final String OWING =
            """
            select a.account from fee_account a left join property p on p.property = a.property
            where a.community = ? and a.open > 0
            order by p.place_order, a.number, a.account
            """;

    /** Money that came in, and what it was put to. */
    public record Received(AccountRow account, Payment payment, List<Movement> parts) {}

    private final AccountList accounts;
    private final FeeAccountQuery account;
    private final MoneyQuery money;
    private final ChargeQuery charges;
    private final ReadLog readLog;
    private final JdbcClient jdbc;

    FeePapers(
            AccountList accounts,
            FeeAccountQuery account,
            MoneyQuery money,
            ChargeQuery charges,
            ReadLog readLog,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.account = account;
        this.money = money;
        this.charges = charges;
        this.readLog = readLog;
        this.jdbc = jdbc;
    }

    /** An account with all that is open; whom it names is recorded as read. */
    public Optional<AccountView> account(UUID id) {
        return account.find(id, false, Sight.current());
    }

    /** An account without its charges and persons. */
    public Optional<AccountRow> row(UUID id) {
        return accounts.find(id, Sight.current());
    }

    /** A payment; whom it names is recorded as read. */
    public Optional<Received> receipt(UUID id) {
        Sight sight = Sight.current();
        return money.payment(id, sight)
                .flatMap(payment ->
                        accounts.find(payment.account(), sight)
                                .map(row -> received(row, payment, sight)));
    }

    private Received received(AccountRow row, Payment payment, Sight sight) {
        UUID unit = row.property();
        payment.payer()
                .shown()
                .ifPresent(person ->
                        readLog.record(
                                Reading.OCCUPANTS,
                                List.of(person),
                                unit == null ? List.of() : List.of(PropertyId.of(unit))));
        return new Received(row, payment, charges.ofSource(payment.id(), sight));
    }

    /** The accounts of a community that owe anything, in the order of their places. */
    public List<UUID> owing(UUID community) {
        return jdbc.sql(OWING).param(community).query(UUID.class).list();
    }

    /** Any account, for a document that names nobody. */
    public Optional<AccountRow> anonymous(UUID id) {
        return accounts.find(id, WITHOUT_PERSONS);
    }

    /** What is open on any account, for a document that names nobody. */
    public List<ChargeRow> open(UUID id) {
        return charges.open(id, WITHOUT_PERSONS);
    }
}
