package guanjia.query.journal;

import guanjia.query.ledger.Chart;
import guanjia.query.page.Table;
import guanjia.query.register.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ledger as tables in one ZIP. Names of tables and columns are those of GB/T 24589.1-2010 as
 * far as this ledger has what they hold: an aligned subset, not compared with the text of the
 * standard.
 */
@Component
class BookTables {

    private static final String CURRENCY = "CNY";
    private static final List<String> BOOK =
            List.of("电子账簿名称", "会计核算单位", "开发单位", "本位币", "会计年度", "起始日期", "结束日期", "截至事件");
    private static final List<String> PERIOD = List.of("会计年度", "会计期间号", "会计期间起始日期", "会计期间结束日期");
    private static final List<String> CODES =
            List.of("科目编号", "科目名称", "科目级次", "科目类型", "余额方向", "编号来源");
    private static final int FIRST_LEVEL = 4;

    private final Chart chart;
    private final PeriodTable balances;
    private final VoucherTable vouchers;

    BookTables(Chart chart, PeriodTable balances, VoucherTable vouchers) {
        this.chart = chart;
        this.balances = balances;
        this.vouchers = vouchers;
    }

    void write(
            Extent extent,
            @Nullable UUID community,
            Scope scope,
            JournalWords words,
            OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("说明.txt"));
        zip.write(String.join("\n", words.about(extent)).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        table(zip, "电子账簿", BOOK, table -> book(extent, words, table));
        table(zip, "会计期间", PERIOD, table -> periods(extent, table));
        table(zip, "会计科目", CODES, this::codes);
        table(
                zip,
                "科目余额及发生额",
                PeriodTable.COLUMNS,
                table -> balances.write(extent, community, scope, table));
        table(
                zip,
                "记账凭证",
                VoucherTable.COLUMNS,
                table -> vouchers.write(extent, community, scope, words, table));
        table(
                zip,
                "应收明细表",
                VoucherTable.RECEIVABLE_COLUMNS,
                table -> vouchers.receivables(extent, community, scope, words, table));
        zip.finish();
    }

    private static void table(
            ZipOutputStream zip, String name, List<String> columns, JournalQuery.Taker<Table> rows)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        try (Table table = Table.csv(zip, columns)) {
            rows.take(table);
        }
        zip.closeEntry();
    }

    private static void book(Extent extent, JournalWords words, Table table) {
        String unit = extent.community() == null ? words.say("journal.all") : extent.community();
        table.row(
                "物业收费账簿",
                unit,
                "Guanjia",
                CURRENCY,
                extent.last().getYear(),
                extent.first(),
                extent.last(),
                extent.head());
    }

    private static void periods(Extent extent, Table table) {
        YearMonth last = YearMonth.from(extent.last());
        for (YearMonth month = YearMonth.from(extent.first());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            table.row(month.getYear(), month.getMonthValue(), month.atDay(1), month.atEndOfMonth());
        }
    }

    private void codes(Table table) {
        for (Chart.Line line : chart.all().values()) {
            boolean asset = line.kind().equals("ASSET");
            table.row(
                    line.code(),
                    line.zh(),
                    line.code().length() > FIRST_LEVEL ? 2 : 1,
                    switch (line.kind()) {
                        case "ASSET" -> "资产";
                        case "LIABILITY" -> "负债";
                        default -> "损益";
                    },
                    asset && !line.code().equals("1231") ? "借" : "贷",
                    line.source());
        }
    }
}
