package guanjia.query.fees;

import static guanjia.query.fees.Bills.DAY;
import static guanjia.query.fees.Bills.MARCH;
import static guanjia.query.fees.Bills.accountId;
import static guanjia.query.fees.Bills.chargeId;
import static guanjia.query.fees.Bills.monthly;
import static guanjia.query.fees.Bills.opened;
import static guanjia.query.fees.Bills.owner;
import static guanjia.query.fees.Bills.paid;
import static guanjia.query.fees.Bills.paymentId;
import static guanjia.query.fees.Bills.standardId;
import static guanjia.query.fees.Bills.yuan;
import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.personId;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.AdjustmentEvent.WriteOffApproved;
import guanjia.events.AdjustmentEvent.WriteOffRecovered;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.DepositEvent.DepositDeducted;
import guanjia.events.DepositEvent.DepositTaken;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeEvent.LateFeeReversed;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.AllocationReleased;
import guanjia.events.PaymentEvent.PaymentReversed;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.PaymentId;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class A_reconciliation {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Asked ASKED = new Asked(SYSTEM);

    private final CommunityId community = communityId();
    private final FeeAccountId account = accountId();
    private final ChargeId march = chargeId();
    private final ChargeId april = chargeId();
    private final Party wang = owner(personId());

    @BeforeEach
    void everythingThatMovesMoney() {
        PaymentId bounced = paymentId();
        DepositId deposit = new DepositId(Ids.next());
        SYSTEM.happened(
                community(community, "核对花园"),
                opened(account, community, null),
                monthly(account, march, MARCH, standardId(), wang),
                monthly(account, april, MARCH.plusMonths(1), standardId(), wang),
                paid(account, paymentId(), wang, "300.00", "100.00", part(march, "200.00")),
                paid(account, bounced, wang, "30.00", "10.00", part(april, "20.00")),
                new LateFeeAccrued(
                        account, march, DAY, List.of(), yuan("3.35"), yuan("3.35"), false),
                new LateFeeReversed(account, march, yuan("3.35"), Money.ZERO, Cause.DISPUTE),
                new LateFeeAccrued(
                        account, march, DAY, List.of(), yuan("2.00"), yuan("2.00"), false),
                new PaymentReversed(
                        account,
                        bounced,
                        wang,
                        yuan("30.00"),
                        List.of(part(april, "20.00")),
                        yuan("10.00"),
                        DAY,
                        null),
                new PrepaymentApplied(
                        account,
                        wang,
                        DAY,
                        AllocationOrder.PRINCIPAL_FIRST,
                        List.of(part(april, "60.00"))),
                new AllocationReleased(account, wang, List.of(part(april, "5.00"))),
                new WaiverApproved(account, id(), part(april, "8.00"), yuan("0.45"), DAY),
                new DepositTaken(
                        account,
                        deposit,
                        Purpose.RENOVATION,
                        wang,
                        yuan("2000.00"),
                        List.of(new Tender(Means.CASH, yuan("2000.00"), null)),
                        DAY,
                        null,
                        null,
                        null),
                new DepositDeducted(
                        account, deposit, wang, List.of(part(april, "50.00")), yuan("50.00"), DAY),
                new WriteOffApproved(account, id(), List.of(part(april, "110.38")), DAY),
                new WriteOffRecovered(account, List.of(part(april, "10.38")), DAY),
                new ChargeReversed(
                        account,
                        march,
                        yuan("223.38"),
                        Money.ZERO,
                        Money.ZERO,
                        yuan("2.00"),
                        List.of(new Returned(wang, part(march, "200.00")))));
        RegisterSystem.as(Role.AUDITOR);
    }

    @Test
    void gives_one_figure_whichever_way_it_is_counted() {
        assertThat(ASKED.zh(api()))
                .contains("\"accounts\":1", "\"differing\":[]")
                .contains("\"replayed\":{\"receivable\":10.38,\"advances\":245.00")
                .contains("\"booked\":{\"receivable\":10.38,\"advances\":245.00")
                .contains("\"kept\":{\"receivable\":10.38,\"advances\":245.00");
        assertThat(ASKED.zh("/ledger/reconciliation?community=" + community))
                .contains("全部一致", "1,950.00");
        assertThat(ASKED.en("/ledger/reconciliation")).contains("Account by account");
    }

    @Test
    void names_the_account_and_the_way_that_went_wrong() {
        change("owed = owed + 1");
        try {
            assertThat(ASKED.zh("/ledger/reconciliation?community=" + community))
                    .contains("1 户不一致", "费用账户与事件不一致", "A-" + account, "11.38");
            assertThat(ASKED.en("/ledger/reconciliation?community=" + community))
                    .contains("1 accounts differ");
        } finally {
            change("owed = owed - 1");
        }
    }

    @Test
    void is_for_those_alone_who_may_see_the_community() {
        RegisterSystem.as(Role.AUDITOR, communityId());
        assertThat(ASKED.answer(api(), "zh").getStatus()).isEqualTo(404);
    }

    private void change(String how) {
        int version =
                SYSTEM.sql()
                        .sql("select live_version from projection.read_model where name = 'fees'")
                        .query(Integer.class)
                        .single();
        SYSTEM.sql()
                .sql(
                        "update rm_fees_v%d.fee_account set %s where account = ?"
                                .formatted(version, how))
                .param(account.value())
                .update();
    }

    private String api() {
        return "/api/ledger/reconciliation?community=" + community;
    }

    private static AdjustmentId id() {
        return new AdjustmentId(Ids.next());
    }

    private static Allocation part(ChargeId charge, String amount) {
        return Allocation.principal(charge, yuan(amount));
    }
}
