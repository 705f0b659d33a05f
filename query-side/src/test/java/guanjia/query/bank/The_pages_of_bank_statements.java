package guanjia.query.bank;

import static guanjia.query.register.Estate.community;
import static guanjia.query.register.Estate.communityId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.Language;
import guanjia.events.AllocationOrder;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementEvent.Difference;
import guanjia.events.BankStatementEvent.DifferenceReopened;
import guanjia.events.BankStatementEvent.DifferenceResolved;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.BankStatementEvent.LineRecorded;
import guanjia.events.BankStatementEvent.Opened;
import guanjia.events.BankStatementId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PaymentReversed;
import guanjia.events.PaymentId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class The_pages_of_bank_statements {

    private static final RegisterSystem SYSTEM = BankSystem.shared();
    private static final Party OWNER = Party.of(Party.Part.OWNER);

    private final CommunityId community = communityId();
    private final FeeAccountId account = new FeeAccountId(Ids.next());
    private final BankStatementId statement = new BankStatementId(Ids.next());
    private final BankLineId unknown = new BankLineId(Ids.next());
    private final PaymentId taken = new PaymentId(Ids.next());

    @BeforeEach
    void aMonthOfABankAndTheBooks() {
        PropertyId home = unitId();
        SYSTEM.happened(
                community(community, "对账花园"),
                unit(home, community, "3栋", "1502"),
                new FeeAccountEvent.Opened(
                        account, community, home, null, LocalDate.of(2024, 1, 1)),
                paid(new PaymentId(Ids.next()), 2, "212.00", Means.BANK_TRANSFER, "B-1"),
                paid(taken, 3, "77.00", Means.POS, "B-7"),
                paid(new PaymentId(Ids.next()), 4, "55.00", Means.CASH, null),
                new Opened(statement, community, 2026, 3),
                line(new BankLineId(Ids.next()), 2, "212.00", "B-1"),
                line(unknown, 5, "98.76", "B-3"));
    }

    @Test
    void show_what_agrees_and_each_difference_with_its_sort() {
        RegisterSystem.as(Role.ACCOUNTANT);
        assertThat(page("/bank-statements?community=" + community))
                .contains("2026-03", "对账花园", "310.76");
        String one = page("/bank-statements/" + statement);
        assertThat(one)
                .contains("核对一致", "3栋1502", "212.00", "B-1")
                .contains("银行已记，账上未记", "98.76", "账上已记，银行未到", "77.00")
                .contains("data-command=\"/api/bank-statements/" + statement + "/resolutions\"")
                .doesNotContain("55.00");
        assertThat(english("/bank-statements/" + statement)).contains("missing in the books");
        assertThat(page("/api/bank-statements/" + statement)).contains("\"MISSING_AT_BANK\"");
    }

    @Test
    void keep_what_somebody_found_out_until_it_is_taken_back() {
        SYSTEM.happened(
                new DifferenceResolved(statement, Difference.MISSING_IN_BOOKS, unknown, null));
        RegisterSystem.as(Role.MANAGER);
        assertThat(page("/bank-statements/" + statement)).contains("/reopenings");
        assertThat(page("/bank-statements?community=" + community)).contains(">1</td>");
        SYSTEM.happened(new DifferenceReopened(statement, unknown, null));
        assertThat(page("/bank-statements/" + statement)).doesNotContain("/reopenings");
    }

    @Test
    void count_a_payment_no_more_that_was_taken_back() {
        SYSTEM.happened(
                new PaymentReversed(
                        account,
                        taken,
                        OWNER,
                        Money.of("77.00"),
                        List.of(),
                        Money.of("77.00"),
                        LocalDate.of(2026, 3, 6),
                        null));
        RegisterSystem.as(Role.AUDITOR);
        assertThat(page("/bank-statements/" + statement)).doesNotContain("77.00", "data-command");
    }

    @Test
    void are_for_those_of_the_community_only() {
        RegisterSystem.as(Role.ACCOUNTANT, communityId());
        assertThat(answer("/bank-statements/" + statement, "zh").getStatus()).isEqualTo(404);
        assertThat(page("/bank-statements")).doesNotContain("对账花园", "<td>").contains("还没有对账单");
    }

    private PaymentReceived paid(
            PaymentId id, int day, String amount, Means means, @Nullable String voucher) {
        return new PaymentReceived(
                account,
                id,
                OWNER,
                LocalDate.of(2026, 3, day),
                List.of(new Tender(means, Money.of(amount), voucher)),
                Money.of(amount),
                AllocationOrder.PRINCIPAL_FIRST,
                List.of(),
                Money.of(amount),
                null,
                null,
                null);
    }

    private LineRecorded line(BankLineId id, int day, String amount, String voucher) {
        return new LineRecorded(
                statement,
                id,
                "6222",
                LocalDate.of(2026, 3, day),
                Direction.IN,
                Money.of(amount),
                voucher);
    }

    private static String page(String path) {
        return text(path, "zh");
    }

    private static String english(String path) {
        return text(path, "en");
    }

    private static String text(String path, String language) {
        MockHttpServletResponse answer = answer(path, language);
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + page).isEqualTo(200);
        assertThat(page).as(path).doesNotContain("??");
        return page;
    }

    private static MockHttpServletResponse answer(String path, String language) {
        try {
            return webAppContextSetup(SYSTEM.web())
                    .build()
                    .perform(get(path).cookie(new Cookie(Language.COOKIE, language)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }
}
