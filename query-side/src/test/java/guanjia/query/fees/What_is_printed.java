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
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.Language;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.FeeAccountId;
import guanjia.events.PaymentId;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

class What_is_printed {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();
    private static final Asked ASKED = new Asked(SYSTEM);
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final CommunityId community = communityId();
    private final FeeAccountId account = accountId();
    private final PersonId wang = personId();
    private final PaymentId payment = paymentId();

    @BeforeEach
    void twoMonthsOfWhichOneIsPaid() {
        PropertyId home = unitId();
        ChargeId march = chargeId();
        SYSTEM.happened(
                community(community, "打印花园"),
                unit(home, community, "3栋", "1502"),
                person(wang, "王芳", null),
                owned(home, LocalDate.of(2024, 1, 1), wang),
                opened(account, community, home),
                monthly(account, march, MARCH, standardId(), owner(wang)),
                monthly(account, chargeId(), MARCH.plusMonths(1), standardId(), owner(wang)),
                paid(
                        account,
                        payment,
                        owner(wang),
                        "250.00",
                        "26.62",
                        Allocation.principal(march, yuan("223.38"))));
        RegisterSystem.as(Role.CASHIER);
    }

    /**
     * A few characters share their glyph with a radical, and come back from the file as that; they
     * are left out here.
     */
    @Test
    void as_a_notice_says_what_is_owed_in_digits_and_in_capitals() {
        assertThat(printed("/fee-accounts/" + account + "/notice.pdf", "zh"))
                .contains("催缴通知单", "打印花园", "3栋1502", "王芳", "223.38", "贰佰贰拾叁元叁");
        assertThat(printed("/fee-accounts/" + account + "/notice.pdf", "en"))
                .contains("Reminder of payment", "贰佰贰拾叁元叁");
    }

    @Test
    void as_a_receipt_says_what_was_paid_and_the_second_time_that_it_is_a_copy() {
        String path = "/receipts/" + payment + "/receipt.pdf";
        assertThat(printed(path, "zh"))
                .contains("2026", "王芳", "223.38", "26.62", "贰佰伍拾元整")
                .doesNotContain("补打");
        assertThat(printed(path, "zh")).contains("补打（第 2 次打印）");
        assertThat(printed(path, "en")).contains("Copy (print no. 3)");
    }

    @Test
    void as_a_statement_leads_from_balance_to_balance() {
        String path = "/fee-accounts/" + account + "/statement.pdf?from=2024-01-01";
        assertThat(printed(path, "zh")).contains("对账单", "期初余额", "250.00", "196.76");
        assertThat(printed(path, "en")).contains("Statement of account", "196.76");
    }

    @Test
    void is_for_those_alone_who_may_see_it() {
        RegisterSystem.as(Role.RESIDENT, wang);
        assertThat(printed("/receipts/" + payment + "/receipt.pdf", "zh")).contains("王芳");
        RegisterSystem.as(Role.RESIDENT, personId());
        assertThat(ASKED.answer("/receipts/" + payment + "/receipt.pdf", "zh").getStatus())
                .isEqualTo(404);
        RegisterSystem.as(Role.CASHIER, communityId());
        assertThat(ASKED.answer("/fee-accounts/" + account + "/notice.pdf", "zh").getStatus())
                .isEqualTo(404);
    }

    @Test
    void for_a_whole_community_is_a_job_that_names_nobody() throws Exception {
        List<Event> more = new ArrayList<>();
        for (int nth = 1; nth <= 120; nth++) {
            FeeAccountId other = accountId();
            more.add(opened(other, community, null));
            more.add(monthly(other, chargeId(), MARCH, standardId(), owner(wang)));
        }
        SYSTEM.happened(more);
        String answer =
                webAppContextSetup(SYSTEM.web())
                        .build()
                        .perform(
                                post("/api/prints")
                                        .cookie(new Cookie(Language.COOKIE, "zh"))
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"community\":\"" + community + "\"}"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String id = JsonMapper.shared().readTree(answer).path("id").asString();
        waitUntilDone(id);
        assertThat(ASKED.zh("/prints/" + id)).contains("已打印 121 / 121 户", ".zip");
        assertThat(ASKED.en("/prints")).contains("121 of 121 units printed");
        List<String> files = files(id);
        assertThat(files).hasSize(2);
        assertThat(String.join("", files)).contains("3栋1502", "催缴通知单").doesNotContain("王芳");
        RegisterSystem.as(Role.CASHIER, communityId());
        assertThat(ASKED.answer("/api/prints/" + id + ".zip", "zh").getStatus()).isEqualTo(404);
    }

    private static void waitUntilDone(String id) {
        Instant deadline = Instant.now().plus(DEADLINE);
        while (!ASKED.zh("/api/prints/" + id).contains("\"state\":\"DONE\"")) {
            assertThat(Instant.now()).as("not printed in time").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static List<String> files(String id) throws IOException {
        List<String> texts = new ArrayList<>();
        byte[] zip = ASKED.answer("/api/prints/" + id + ".zip", "zh").getContentAsByteArray();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getName()).endsWith(".pdf");
                texts.add(text(in.readAllBytes()));
            }
        }
        return texts;
    }

    private static String printed(String path, String language) {
        var answer = ASKED.answer(path, language);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        try {
            return text(answer.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new AssertionError(path, unreadable);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
