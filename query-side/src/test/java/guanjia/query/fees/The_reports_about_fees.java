package guanjia.query.fees;

import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.standardId;
import static guanjia.query.fees.Bills.yuan;
import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.personId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.CollectionEvent.Interruption;
import guanjia.events.CollectionEvent.LimitationInterrupted;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class The_reports_about_fees {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Asked ASKED = new Asked(SYSTEM);

    private final CommunityId community = communityId();
    private final FeeAccountId account = accountId();
    private final ChargeId december = chargeId();
    private final ChargeId march = chargeId();
    private final ChargeId april = chargeId();
    private final Party wang = owner(personId());

    @BeforeEach
    void arrearsAndPartOfThemPaid() {
        LocalDate paid = LocalDate.of(2026, 4, 20);
        SYSTEM.happened(community(community, "报表花园"), opened(account, community, null));
        charged(december, YearMonth.of(2025, 12));
        charged(march, YearMonth.of(2026, 3));
        charged(april, YearMonth.of(2026, 4));
        SYSTEM.happened(
                new PaymentReceived(
                        account,
                        Bills.paymentId(),
                        wang,
                        paid,
                        List.of(new Tender(Means.CASH, yuan("300.00"), null)),
                        yuan("300.00"),
                        AllocationOrder.PRINCIPAL_FIRST,
                        List.of(
                                Allocation.principal(december, yuan("100.00")),
                                Allocation.principal(march, yuan("150.00"))),
                        yuan("50.00"),
                        null,
                        null,
                        null),
                new PrepaymentApplied(
                        account,
                        wang,
                        LocalDate.of(2026, 5, 1),
                        AllocationOrder.PRINCIPAL_FIRST,
                        List.of(Allocation.principal(april, yuan("50.00")))),
                new WaiverApproved(
                        account,
                        new AdjustmentId(Ids.next()),
                        Allocation.principal(april, yuan("23.38")),
                        yuan("1.32"),
                        LocalDate.of(2026, 5, 2)));
        LocalDate june = LocalDate.of(2026, 6, 1);
        SYSTEM.happenedOn(
                june,
                new LateFeeAccrued(
                        account, march, june, List.of(), yuan("3.35"), yuan("3.35"), false));
        RegisterSystem.as(Role.AUDITOR);
    }

    private void charged(ChargeId id, YearMonth month) {
        SYSTEM.happenedOn(month.atEndOfMonth(), monthly(account, id, month, standardId(), wang));
    }

    @Test
    void say_what_part_of_charges_is_collected() {
        assertThat(rows("collection", "2026-06-30"))
                .contains("报表花园,446.76,23.38,150.00,50.00,47.24,223.38,0.00,100.00,0.00,44.77");
    }

    @Test
    void say_that_there_is_no_rate_where_nothing_could_be_collected() {
        assertThat(rows("collection", "2026-04-15&period=MONTH"))
                .contains("报表花园,0.00,0.00,0.00,0.00,,223.38,0.00,0.00,0.00,0.00");
        String page = "/ledger/reports?period=MONTH&on=2026-04-15&community=" + community;
        assertThat(ASKED.zh(page)).contains("不适用", "往年欠费回收率");
        assertThat(ASKED.en(page)).contains("N/A", "Recovery of earlier years");
    }

    @Test
    void say_how_old_arrears_are_and_agree_with_the_ledger() {
        assertThat(rows("ageing", "2026-06-30"))
                .contains("报表花园,0.00,0.00,226.73,123.38,0.00,0.00,0.00,0.00,350.11");
        assertThat(rows("ageing", "2026-04-05"))
                .contains("报表花园,223.38,0.00,223.38,0.00,0.00,0.00,0.00,0.00,446.76");
        String of = "?community=" + community + "&from=2026-01-01&to=2026-06-30";
        assertThat(ASKED.zh("/api/ledger/trial-balance.csv" + of))
                .contains("1122,应收账款,223.38,450.11,323.38,350.11");
    }

    @Test
    void lead_from_the_opening_to_the_closing_balance() {
        assertThat(rows("roll-forward", "2026-06-30"))
                .contains("报表花园,223.38,446.76,3.35,250.00,50.00,23.38,0.00,0.00,350.11");
        assertThat(ASKED.zh("/ledger/reports?on=2026-06-30&community=" + community))
                .contains("变动与余额一致", "47.24%", "2 笔");
    }

    @Test
    void leave_out_charges_that_were_taken_back() {
        SYSTEM.happenedOn(
                LocalDate.of(2026, 7, 1),
                new ChargeReversed(
                        account,
                        march,
                        yuan("223.38"),
                        Money.ZERO,
                        Money.ZERO,
                        yuan("3.35"),
                        List.of(new Returned(wang, Allocation.principal(march, yuan("150.00"))))));
        assertThat(rows("collection", "2026-07-02")).contains("报表花园,223.38,23.38,0.00,50.00,25.00");
        assertThat(rows("collection", "2026-06-30")).contains("150.00,50.00,47.24");
        assertThat(rows("roll-forward", "2026-07-02"))
                .contains("报表花园,223.38,446.76,3.35,250.00,50.00,23.38,0.00,76.73,273.38");
        assertThat(rows("ageing", "2026-07-02")).contains("150.00,123.38");
    }

    @Test
    void say_what_limitation_threatens_as_far_as_it_was_known_on_the_day() {
        assertThat(rows("limitation", "2029-01-20")).contains("报表花园,0.00,200.11,150.00,0.00,0.00");
        assertThat(rows("limitation", "2029-04-21")).contains("报表花园,200.11,150.00,0.00,0.00,0.00");
        LocalDate filed = LocalDate.of(2028, 12, 1);
        SYSTEM.happenedOn(
                filed,
                new LimitationInterrupted(
                        account, List.of(december), Interruption.FILING, filed, "案号 1"));
        assertThat(rows("limitation", "2028-11-30")).contains("报表花园,0.00,0.00,350.11,0.00,0.00");
        assertThat(rows("limitation", "2029-01-20")).contains("报表花园,0.00,76.73,150.00,0.00,123.38");
    }

    @Test
    void are_for_those_who_keep_and_check_the_books_in_their_communities() {
        RegisterSystem.as(Role.MANAGER, communityId());
        assertThat(ASKED.zh("/api/ledger/reports?on=2026-06-30")).contains("\"rows\":[]");
        assertThat(ASKED.en("/ledger/reports")).contains("Nothing to receive yet");
        RegisterSystem.as(Role.MANAGER, community);
        assertThat(ASKED.zh("/api/ledger/reports?on=2026-06-30")).contains("\"percent\":47.24");
    }

    private String rows(String table, String on) {
        return ASKED.zh(
                "/api/ledger/reports/%s.csv?community=%s&on=%s".formatted(table, community, on));
    }
}
