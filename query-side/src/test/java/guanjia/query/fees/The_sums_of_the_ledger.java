package guanjia.query.fees;

import static guanjia.query.fees.Bills.MARCH;
import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.standardId;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.personId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.AllocationOrder;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.query.ledger.Sums;
import guanjia.query.register.RegisterSystem;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class The_sums_of_the_ledger {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 900;

    private final Random dice = new Random(20_261_124);
    private final CommunityId community = communityId();
    private final FeeAccountId account = accountId();

    @Test
    void are_those_of_the_entries_on_any_day() {
        SYSTEM.happened(history());
        Scope scope = RegisterSystem.as(Role.AUDITOR);
        for (int step = 0; step < 40; step++) {
            LocalDate day = FROM.plusDays(dice.nextInt(DAYS));
            assertThat(sums(day, scope)).as(day.toString()).isEqualTo(entries(day));
        }
        LocalDate end = FROM.plusDays(DAYS);
        assertThat(sums(end, RegisterSystem.as(Role.AUDITOR, community))).isEqualTo(entries(end));
        assertThat(sums(end, RegisterSystem.as(Role.AUDITOR, communityId()))).isEmpty();
    }

    private List<Event> history() {
        List<Event> events = new ArrayList<>();
        events.add(opened(account, community, null));
        events.add(monthly(account, chargeId(), MARCH, standardId(), owner(personId())));
        for (int step = 0; step < 300; step++) {
            Money amount = new Money(1 + dice.nextInt(100_000));
            events.add(
                    new PaymentReceived(
                            account,
                            Bills.paymentId(),
                            owner(personId()),
                            FROM.plusDays(dice.nextInt(DAYS)),
                            List.of(new Tender(Means.CASH, amount, null)),
                            amount,
                            AllocationOrder.PRINCIPAL_FIRST,
                            List.of(),
                            amount,
                            null,
                            null,
                            null));
        }
        return events;
    }

    private Map<String, BigDecimal> sums(LocalDate day, Scope scope) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        SYSTEM.bean(Sums.class)
                .upTo(day, community.value(), scope)
                .forEach((code, sum) -> balances.put(code, sum.balance()));
        return balances;
    }

    private Map<String, BigDecimal> entries(LocalDate day) {
        Map<String, BigDecimal> balances = new TreeMap<>();
        SYSTEM.sql()
                .sql(
                        """
                        select code, sum(amount) from ledger_entry
                        where community = ? and booked_on <= ? group by code
                        """)
                .params(community.value(), day)
                .query(row -> {
                    balances.put(row.getString(1), row.getBigDecimal(2));
                });
        return balances;
    }
}
