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
import static guanjia.query.register.Estate.owned;
import static guanjia.query.register.Estate.person;
import static guanjia.query.register.Estate.personId;
import static guanjia.query.register.Estate.unit;
import static guanjia.query.register.Estate.unitId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import guanjia.access.Language;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.DepositEvent;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.LateFeeEvent;
import guanjia.events.Party;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import guanjia.query.register.RegisterSystem;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class The_ledger_for_other_programs {

    private static final RegisterSystem SYSTEM = FeesSystem.shared();

    private final CommunityId community = communityId();
    private final FeeAccountId home = accountId();
    private final FeeAccountId shop = accountId();
    private final PersonId wang = personId();

    @TempDir private Path folder;

    @BeforeEach
    void twoAccountsWithEverything() {
        PropertyId unit = unitId();
        ChargeId march = chargeId();
        Party owner = owner(wang);
        SYSTEM.happened(
                community(community, "桂花园（一期）;\"A\""),
                unit(unit, community, "3栋", "1502"),
                person(wang, "王芳", null),
                owned(unit, LocalDate.of(2024, 1, 1), wang),
                opened(home, community, unit),
                opened(shop, community, null),
                monthly(home, march, MARCH, standardId(), owner),
                monthly(home, chargeId(), MARCH.plusMonths(1), standardId(), owner),
                monthly(shop, chargeId(), MARCH, standardId(), owner),
                new LateFeeEvent.LateFeeAccrued(
                        home, march, DAY, List.of(), yuan("3.35"), yuan("3.35"), false),
                paid(
                        home,
                        paymentId(),
                        owner,
                        "300.00",
                        "73.27",
                        Allocation.principal(march, yuan("223.38")),
                        Allocation.lateFee(march, yuan("3.35"))),
                new DepositEvent.DepositTaken(
                        shop,
                        new DepositId(Ids.next()),
                        Purpose.RENOVATION,
                        owner,
                        yuan("2000.00"),
                        List.of(new Tender(Means.POS, yuan("2000.00"), "77")),
                        DAY,
                        null,
                        null,
                        null));
        RegisterSystem.as(Role.AUDITOR);
    }

    @Test
    void has_the_balance_of_every_account_when_hledger_counts() throws IOException {
        Map<String, String> counted = Bookkeeper.balances(journal("hledger", "", "zh"));
        Map<String, String> ours = new TreeMap<>();
        ours.put("Assets:1122应收账款:" + part(home, "3栋1502"), open(home));
        ours.put("Assets:1122应收账款:" + part(shop, "A-" + shop), open(shop));
        ours.put("Liabilities:2203预收账款:" + part(home, "3栋1502"), "-73.27");
        ours.put("Liabilities:224101其他应付款-押金:" + part(shop, "A-" + shop), "-2000.00");
        ours.put("Assets:1001库存现金", "300.00");
        ours.put("Assets:1002银行存款", "2000.00");
        ours.put("Income:6001主营业务收入", "-632.22");
        ours.put("Income:6301营业外收入", "-3.35");
        ours.put("Liabilities:2221应交税费", "-37.92");
        assertThat(counted).containsExactlyInAnyOrderEntriesOf(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&from=2026-04-21", "&from=2026-01-01&to=2026-04-20"})
    void is_a_sound_journal_to_hledger(String days) throws IOException {
        Path file = journal("hledger", days, "zh");
        Bookkeeper.run("hledger", "-f", file.toString(), "check", "-s", "ordereddates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&from=2026-04-21", "&from=2026-01-01&to=2026-04-20"})
    void is_a_sound_journal_to_ledger(String days) throws IOException {
        Path file = journal("ledger", days, "en");
        assertThat(Bookkeeper.run("ledger", "--pedantic", "-f", file.toString(), "balance"))
                .doesNotContain("Warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&from=2026-04-21", "&from=2026-01-01&to=2026-04-20"})
    void is_a_sound_journal_to_beancount(String days) throws IOException {
        assertThat(Bookkeeper.run("bean-check", journal("beancount", days, "zh").toString()))
                .isEmpty();
    }

    @Test
    void begins_with_what_stood_before_when_it_begins_later() throws IOException {
        Map<String, String> whole = Bookkeeper.balances(journal("hledger", "", "zh"));
        String later = "&from=" + DAY.plusDays(1);
        assertThat(Bookkeeper.balances(journal("hledger", later, "zh"))).isEqualTo(whole);
        assertThat(text("hledger", later, "zh")).contains("期初余额", "桂花园（一期）");
        assertThat(text("hledger", later, "en")).contains("Opening balances");
    }

    @Test
    void is_a_set_of_tables_as_well() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("csv", "")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(tables)
                .containsOnlyKeys(
                        "说明.txt",
                        "电子账簿.csv",
                        "会计期间.csv",
                        "会计科目.csv",
                        "科目余额及发生额.csv",
                        "记账凭证.csv",
                        "应收明细表.csv");
        assertThat(tables.get("记账凭证.csv")).contains("6001", "3栋1502", "210.74");
        assertThat(tables.get("应收明细表.csv")).contains("2026-04-10", "223.38");
        assertThat(tables.get("科目余额及发生额.csv")).contains("1122,CNY", "借", "贷");
        assertThat(tables.get("说明.txt")).contains("GB/T 24589.1");
    }

    @Test
    void is_recorded_as_a_reading_and_is_not_for_everybody() throws Exception {
        long before = readings();
        bytes("hledger", "");
        assertThat(readings()).isEqualTo(before + 1);
        RegisterSystem.as(Role.AUDITOR, communityId());
        assertThat(perform("hledger", "", "zh").getStatus()).isEqualTo(404);
        RegisterSystem.as(Role.AUDITOR);
        assertThat(perform("hledger", "&from=2026-05-01&to=2026-04-01", "zh").getStatus())
                .isEqualTo(400);
    }

    private static long readings() {
        return SYSTEM.sql()
                .sql("select count(*) from access.read_log where reading = 'export'")
                .query(Long.class)
                .single();
    }

    private static String part(FeeAccountId account, String place) {
        String id = account.toString();
        return id.substring(id.length() - 12).toUpperCase(Locale.ROOT) + "-" + place;
    }

    private static String open(FeeAccountId account) {
        return SYSTEM.sql()
                .sql("select open from fee_account where account = ?")
                .param(account.value())
                .query(BigDecimal.class)
                .single()
                .toPlainString();
    }

    private Path journal(String format, String days, String language) throws IOException {
        Path file = folder.resolve("books." + format);
        Files.writeString(file, text(format, days, language));
        return file;
    }

    private String text(String format, String days, String language) {
        return new String(content(format, days, language), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String format, String days) {
        return content(format, days, "zh");
    }

    private byte[] content(String format, String days, String language) {
        try {
            var answer = perform(format, days, language);
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsByteArray();
        } catch (Exception failed) {
            throw new AssertionError(format, failed);
        }
    }

    private org.springframework.mock.web.MockHttpServletResponse perform(
            String format, String days, String language) throws Exception {
        String path = "/api/ledger/books/" + format + "?community=" + community + days;
        return webAppContextSetup(SYSTEM.web())
                .build()
                .perform(get(path).cookie(new Cookie(Language.COOKIE, language)))
                .andReturn()
                .getResponse();
    }
}
