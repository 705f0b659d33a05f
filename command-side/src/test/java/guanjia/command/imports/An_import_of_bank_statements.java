package guanjia.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.bank.BankStatements;
import guanjia.command.imports.columns.ColumnsRefusal;
import guanjia.command.imports.money.MoneyRowRefusal;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.BankStatementEvent.LineRecorded;
import guanjia.events.BankStatementEvent.Opened;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.history.TestPostgres;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class An_import_of_bank_statements {

    private static final String HEADER = "小区,账号,交易日期,收入金额,支出金额,流水号\n";

    private static ImportProcess process;
    private static CommunityId garden;

    @BeforeAll
    static void start() {
        process = new ImportProcess(TestPostgres.fresh());
        process.take("communities", "小区,地址\n翠湖园,路1号\n");
        garden = process.events(CommunityEvent.Registered.class).getFirst().community();
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void enters_each_line_once_in_the_statement_of_its_month() {
        String rows =
                HEADER
                        + """
                        翠湖园,6222-1,2024-01-31,"1,212.00",0.00,B-1
                        翠湖园,6222-1,2024-02-01 09:30:11,,15.50,B-2
                        翠湖园,6222-2,2024-02-02,88,,B-1
                        """;
        assertThat(process.take("bank-statements", rows).counts().accepted()).isEqualTo(3);
        assertThat(process.events(Opened.class))
                .extracting(Opened::statement)
                .contains(
                        BankStatements.idOf(garden, YearMonth.of(2024, 1)),
                        BankStatements.idOf(garden, YearMonth.of(2024, 2)));
        assertThat(process.events(LineRecorded.class))
                .filteredOn(line -> line.voucher().equals("B-2"))
                .singleElement()
                .satisfies(line -> assertThat(line.direction()).isEqualTo(Direction.OUT));
        assertThat(process.take("bank-statements", rows).counts().unchanged()).isEqualTo(3);
        ImportJob other = process.take("bank-statements", rows.replace(",88,", ",89,"));
        assertThat(other.counts().refusals()).isEqualTo(Map.of("bank-statement.voucher-used", 1L));
    }

    @Test
    void says_for_each_row_that_cannot_be_why() {
        ImportJob job =
                process.take(
                        "bank-statements",
                        HEADER
                                + """
                                翠湖园,6222-9,2024-03-01,-5,,X-1
                                翠湖园,6222-9,2024-03-01,5.001,,X-2
                                翠湖园,6222-9,2024-03-01,99999999999999999999,,X-3
                                翠湖园,6222-9,2999-03-01,5,,X-4
                                翠湖园,6222-9,5.00,2024-03-01,,X-5
                                翠湖园,6222-9,2024-03-01,5,6,X-6
                                翠湖园,6222-9,2024-03-01,,,X-7
                                翠湖园,6222-9,2024-03-01,5,,
                                翠湖园,6222-9,2024-03-01,5,,X-9
                                翠湖园,6222-9,2024-03-02,5,,X-9
                                没有的园,6222-9,2024-03-01,5,,X-10
                                """);
        assertThat(job.counts().accepted()).isEqualTo(1);
        assertThat(job.counts().refusals())
                .isEqualTo(
                        Map.of(
                                "money-row.not-positive", 1L,
                                "money-row.too-many-decimals", 1L,
                                "money-row.too-large", 1L,
                                "bank-statement.in-the-future", 1L,
                                "money-row.amount-unreadable", 1L,
                                "money-row.both-ways", 1L,
                                "row.value-missing", 2L,
                                "row.repeated-in-file", 1L,
                                "row.unknown-community", 1L));
    }

    @Test
    void is_refused_as_a_whole_when_its_columns_are_shifted_or_nobody_is_named() {
        byte[] shifted = ImportProcess.bytes(HEADER + "翠湖园,2024-03-01,5,,X-1\n");
        assertThat(process.refusalOf("bank-statements", shifted))
                .isEqualTo(new ColumnsRefusal.Shifted(2, 5, 6));
        byte[] nobody = ImportProcess.bytes("交易日期,收入金额,流水号\n2024-03-01,5,X-1\n");
        assertThat(process.refusalOf("bank-statements", nobody))
                .isEqualTo(new MoneyRowRefusal.CommunityNotStated());
    }
}
