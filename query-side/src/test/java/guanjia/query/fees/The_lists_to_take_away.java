package guanjia.query.fees;

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

import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardId;
import guanjia.events.PaymentId;
import guanjia.events.PersonId;
import guanjia.events.ReceiptBookEvent.ReceiptIssued;
import guanjia.events.ReceiptBookEvent.ReceiptVoided;
import guanjia.events.ReceiptBookId;
import guanjia.events.ReceiptNumber;
import guanjia.events.Role;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class The_lists_to_take_away {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Asked ASKED = new Asked(SYSTEM);
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final CommunityId community = communityId();
    private final FeeAccountId account = accountId();
    private final PersonId wang = personId();

    @BeforeEach
    void anAccountWithReceiptsAndAStandard() {
        FeeStandardId standard = standardId();
        ChargeId march = chargeId();
        PaymentId payment = paymentId();
        ReceiptBookId book = new ReceiptBookId(Ids.next());
        ReceiptNumber seventh = new ReceiptNumber(2026, 7);
        SYSTEM.happened(
                community(community, "清单花园"),
                new FeeStandardEvent.Opened(
                        standard,
                        community,
                        new FeeItem(FeeKind.PROPERTY, "property-home"),
                        "住宅物业费",
                        new FeeStandardEvent.Scope(Set.of(), List.of())),
                new FeeStandardEvent.VersionProposed(
                        standard,
                        1,
                        FROM,
                        The_pages_of_standards_and_the_ledger.terms("2.50"),
                        "zhao"),
                opened(account, community, null),
                monthly(account, march, MARCH, standard, owner(wang)),
                paid(
                        account,
                        payment,
                        owner(wang),
                        "250.00",
                        "26.62",
                        Allocation.principal(march, yuan("223.38"))),
                new ReceiptIssued(book, seventh, account, payment.value()),
                new ReceiptVoided(book, seventh, account, payment.value()));
        RegisterSystem.as(Role.ACCOUNTANT);
    }

    @Test
    void hold_charges_and_payments_of_an_account() {
        String of = "/api/fee-accounts/" + account;
        assertThat(ASKED.zh(of + "/charges.csv"))
                .contains("项目", "物业费,2026-03-01,2026-03-31,2026-04-10,223.38,223.38");
        assertThat(ASKED.en(of + "/payments.csv")).contains("Kept as prepayment", "250.00,26.62");
        assertThat(ASKED.zh(of + "/charges.json")).contains("\"item\":\"PROPERTY\"");
        RegisterSystem.as(Role.CASHIER, communityId());
        assertThat(ASKED.answer(of + "/charges.csv", "zh").getStatus()).isEqualTo(404);
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(ASKED.answer(of + "/charges.csv", "zh").getStatus()).isEqualTo(404);
    }

    @Test
    void hold_receipts_by_their_numbers_and_say_which_are_void() {
        assertThat(ASKED.zh("/api/receipts.csv?community=" + community))
                .contains("清单花园,2026,7,2026-04-20,A-" + account + ",250.00,26.62,true");
        assertThat(ASKED.answer("/api/receipts.xlsx", "zh").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void hold_standards_with_their_versions() {
        assertThat(ASKED.zh("/api/fee-standards.csv?community=" + community))
                .contains("清单花园,物业费,property-home,住宅物业费,1,待批准,2026-01-01,2.50,建筑面积");
        assertThat(ASKED.en("/api/fee-standards.csv")).contains("Community,Item,Code");
    }

    @Test
    void hold_the_lines_of_an_account_of_the_ledger() {
        assertThat(ASKED.zh("/api/ledger/1001.csv?from=2026-04-01&community=" + community))
                .contains("2026-04-20,A-" + account, "250.00");
    }

    @Test
    void hold_handovers_for_staff_alone() {
        assertThat(ASKED.en("/api/handovers.csv")).contains("Community,Unit,What for");
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(ASKED.answer("/api/handovers.csv", "zh").getStatus()).isEqualTo(404);
    }
}
