package guanjia.command.imports.table;

import static guanjia.command.imports.table.TestTables.bytes;
import static guanjia.command.imports.table.TestTables.read;
import static guanjia.command.imports.table.TestTables.refusalOf;
import static guanjia.command.imports.table.TestTables.text;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.imports.table.TableRefusal.BrokenEncoding;
import guanjia.command.imports.table.TableRefusal.BrokenQuotes;
import guanjia.command.imports.table.TableRefusal.CellTooLong;
import guanjia.command.imports.table.TableRefusal.RowTooLong;
import guanjia.command.imports.table.TableRefusal.TooManyColumns;
import guanjia.command.imports.table.TableRefusal.TooManyRows;
import guanjia.command.imports.table.TableRefusal.WrongNumberOfCells;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A_text_table {

    private static final String TWO_ROWS = "小区名称,地址\n翠湖花园,滨河路1号\n\n\"书香,苑\",\"二\n行\"\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "x-UTF-16LE-BOM", "UTF-16"})
    void is_read_in_the_encodings_that_are_in_use(String charset) {
        var rows = read(text(folder, TWO_ROWS, charset));
        assertThat(rows.get(0).cells()).containsExactly("小区名称", "地址");
        assertThat(rows.get(1)).isEqualTo(new TableRow(1, 2, rows.get(1).cells(), null));
        assertThat(rows.get(2).cells()).containsExactly("书香,苑", "二\n行");
        assertThat(rows.get(2).line()).isEqualTo(4);
        assertThat(rows).hasSize(3);
    }

    @Test
    void may_begin_with_a_byte_order_mark() {
        var rows = read(text(folder, "\uFEFF" + TWO_ROWS, "UTF-8"));
        assertThat(rows.getFirst().cells()).containsExactly("小区名称", "地址");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "，", "|"})
    void tells_its_separator_by_its_first_row(String separator) {
        var rows = read(text(folder, "a" + separator + "b\r\n1" + separator + "2\r\n", "UTF-8"));
        assertThat(rows.get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void with_one_broken_byte_is_refused_with_its_place() {
        byte[] content = "小区名称,地址\n翠湖花园,滨河路一号\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        int offset = "小区名称,地址\n翠湖花园,滨河路一号\n翠".getBytes(StandardCharsets.UTF_8).length;
        content[offset] = (byte) 0xFF;
        assertThat(refusalOf(bytes(folder, "broken.csv", content)))
                .isEqualTo(new BrokenEncoding("UTF-8", offset, 3));
    }

    @Test
    void in_gb18030_that_is_cut_inside_a_character_is_refused() {
        byte[] content = "小区名称,地址\n翠湖花园,滨河路".getBytes(java.nio.charset.Charset.forName("GB18030"));
        byte[] cut = Arrays.copyOf(content, content.length - 1);
        assertThat(refusalOf(bytes(folder, "broken.csv", cut)))
                .isEqualTo(new BrokenEncoding("GB18030", cut.length - 1, 2));
    }

    @Test
    void whose_quotes_do_not_match_is_refused_with_the_line() {
        assertThat(refusalOf(text(folder, "a,b\n1,2\n\"3\"x,4\n", "UTF-8")))
                .isEqualTo(new BrokenQuotes(3));
        assertThat(refusalOf(text(folder, "a,b\n1,2\n3,\"4\n", "UTF-8")))
                .isEqualTo(new BrokenQuotes(3));
    }

    @Test
    void whose_quote_never_closes_does_not_swallow_the_memory() {
        String endless = "a,b\n1,\"" + "x,y\n".repeat(2_000_000);
        assertThat(refusalOf(text(folder, endless, "UTF-8")))
                .isEqualTo(new RowTooLong(2, TableLimits.USUAL.rowCharacters()));
    }

    @Test
    void keeps_a_row_with_a_fault_apart_and_goes_on() {
        String tooLong = "x".repeat(10_001);
        var rows = read(text(folder, "a,b\n" + tooLong + ",1\n1\n1,2,3\n1,2,,\n", "UTF-8"));
        assertThat(rows.get(1).fault()).isEqualTo(new CellTooLong(2, 1, 10_000));
        assertThat(rows.get(2).fault()).isEqualTo(new WrongNumberOfCells(3, 1, 2));
        assertThat(rows.get(3).fault()).isEqualTo(new WrongNumberOfCells(4, 3, 2));
        assertThat(rows.get(4).fault()).isNull();
    }

    @Test
    void has_its_limits() {
        TableLimits small = new TableLimits(1 << 20, 2, 3, 100, 10, 1 << 20, 100, 1000);
        assertThat(refusalOf(text(folder, "a\n1\n2\n3\n", "UTF-8"), small))
                .isEqualTo(new TooManyRows(2));
        assertThat(refusalOf(text(folder, "a,b,c,d\n", "UTF-8"), small))
                .isEqualTo(new TooManyColumns(1, 3));
    }
}
