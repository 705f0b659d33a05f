package guanjia.command.imports.table;

import static guanjia.command.imports.table.TestTables.handMade;
import static guanjia.command.imports.table.TestTables.read;
import static guanjia.command.imports.table.TestTables.refusalOf;
import static guanjia.command.imports.table.TestTables.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.imports.table.TableRefusal.CellTooLong;
import guanjia.command.imports.table.TableRefusal.FormulaWithoutResult;
import guanjia.command.imports.table.TableRefusal.TooManyColumns;
import guanjia.command.imports.table.TableRefusal.WrongNumberOfCells;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A_workbook {

    @TempDir Path folder;

    @Test
    void is_read_as_a_person_sees_it() {
        Path file =
                sheet(
                        folder,
                        sheet -> {
                            sheet.value(0, 0, "小区名称");
                            sheet.value(0, 1, "面积");
                            sheet.value(0, 2, "建成");
                            sheet.value(1, 0, "<b>翠湖 & 花园</b>");
                            sheet.value(1, 1, 89.35);
                            sheet.value(1, 2, LocalDate.of(2014, 5, 1));
                            sheet.style(1, 2).format("yyyy-mm-dd").set();
                            sheet.value(4, 0, "书香苑");
                        });
        var rows = read(file);
        assertThat(rows.get(0).cells()).containsExactly("小区名称", "面积", "建成");
        assertThat(rows.get(1).cells()).containsExactly("<b>翠湖 & 花园</b>", "89.35", "2014-05-01");
        assertThat(rows.get(2).cells()).containsExactly("书香苑", "", "");
        assertThat(rows.get(2).line()).isEqualTo(5);
        assertThat(rows.get(2).number()).isEqualTo(2);
    }

    @Test
    void gives_the_stored_results_of_its_formulas() {
        var rows =
                read(
                        made(
                                """
                                <row r='1'><c r='A1' t='str'><v>a</v></c><c r='B1' t='str'><v>b</v></c></row>
                                <row r='2'><c r='A2'><f>1+1</f><v>2</v></c><c r='B2' t='b'><v>1</v></c></row>
                                <row r='3'><c r='A3'><f>1+1</f></c></row>
                                <row r='4'><c r='A4' t='e'><v>#N/A</v></c></row>
                                <row r='5'><c r='A5'><v>89.349999999999994</v></c></row>
                                <row r='6'><c r='A6' t='inlineStr'><is><r><t>x</t></r><rPh><t>no</t></rPh><r><t>y</t></r></is></c></row>
                                """));
        assertThat(rows.get(1).cells()).containsExactly("2", "TRUE");
        assertThat(rows.get(2).fault()).isEqualTo(new FormulaWithoutResult(3, 1));
        assertThat(rows.get(3).fault()).isEqualTo(new FormulaWithoutResult(4, 1));
        assertThat(rows.get(4).cells()).containsExactly("89.35", "");
        assertThat(rows.get(5).cells()).containsExactly("xy", "");
    }

    @Test
    void keeps_a_row_with_a_fault_apart_and_goes_on() {
        String tooLong = "x".repeat(20_000);
        var rows =
                read(
                        made(
                                "<row><c t='str'><v>a</v></c></row><row><c t='str'><v>"
                                        + tooLong
                                        + "</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>"
                                        + "<row><c><v>3</v></c></row>"));
        assertThat(rows.get(1).fault()).isEqualTo(new CellTooLong(2, 1, 10_000));
        assertThat(rows.get(2).fault()).isEqualTo(new WrongNumberOfCells(3, 2, 1));
        assertThat(rows.get(3).fault()).isNull();
    }

    @Test
    void does_not_trust_the_addresses_of_its_cells() {
        assertThat(refusalOf(made("<row r='1'><c r='ZZZZZZZ1' t='str'><v>a</v></c></row>")))
                .isEqualTo(new TooManyColumns(1, 200));
        var rows =
                read(
                        made(
                                "<row r='1'><c r='A1' t='str'><v>a</v></c></row>"
                                        + "<row r='99999999999'><c r='1'><v>7</v></c></row>"));
        assertThat(rows.get(1).cells()).containsExactly("7");
        assertThat(rows.get(1).line()).isEqualTo(2);
    }

    private Path made(String rows) {
        return handMade(
                folder, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>", Map.of());
    }
}
