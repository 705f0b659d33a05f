package guanjia.command.imports.table;

import static guanjia.command.imports.table.TestTables.bytes;
import static guanjia.command.imports.table.TestTables.handMade;
import static guanjia.command.imports.table.TestTables.refusalOf;
import static guanjia.command.imports.table.TestTables.utf8;
import static guanjia.command.imports.table.TestTables.zip;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.imports.table.TableRefusal.BrokenWorkbook;
import guanjia.command.imports.table.TableRefusal.EmptyFile;
import guanjia.command.imports.table.TableRefusal.FileTooLarge;
import guanjia.command.imports.table.TableRefusal.InflatesTooMuch;
import guanjia.command.imports.table.TableRefusal.NoSheet;
import guanjia.command.imports.table.TableRefusal.NotATable;
import guanjia.command.imports.table.TableRefusal.OldWorkbook;
import guanjia.command.imports.table.TableRefusal.TooManyParts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A_file_that_is_no_table {

    private static final int MIB = 1 << 20;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, PNG",
        "7f454c4602010100, ELF",
        "4d5a900003000000, EXE",
        "255044462d312e34, PDF",
        "3c68746d6c3e3c74, HTML",
        "504b050600000000, ZIP",
        "0001020304050607, binary"
    })
    void is_refused_whatever_it_is_called(String start, String what) {
        Path file = bytes(folder, "register.xlsx", HexFormat.of().parseHex(start));
        assertThat(refusalOf(file)).isEqualTo(new NotATable(what));
    }

    @Test
    void is_refused_when_it_is_empty_or_blank() {
        assertThat(refusalOf(bytes(folder, "a.csv", new byte[0]))).isEqualTo(new EmptyFile());
        assertThat(refusalOf(bytes(folder, "a.csv", utf8(" \n\n,,\n")))).isEqualTo(new EmptyFile());
    }

    @Test
    void is_told_from_an_old_workbook() {
        byte[] xls = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
        assertThat(refusalOf(bytes(folder, "a.xls", xls))).isEqualTo(new OldWorkbook());
    }

    @Test
    void may_be_an_archive_of_other_things_or_a_damaged_one() {
        assertThat(refusalOf(zip(folder, "a.xlsx", Map.of("readme.txt", utf8("hello")))))
                .isEqualTo(new NotATable("ZIP"));
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        System.arraycopy(HexFormat.of().parseHex("504b0304"), 0, noise, 0, 4);
        assertThat(refusalOf(bytes(folder, "b.xlsx", noise))).isEqualTo(new BrokenWorkbook("zip"));
        assertThat(refusalOf(handMade(folder, "<worksheet><sheetData><row>", Map.of())))
                .isEqualTo(new BrokenWorkbook("xl/worksheets/sheet1.xml"));
        assertThat(refusalOf(handMade(folder, "<worksheet/>", Map.of()))).isEqualTo(new NoSheet());
    }

    @Test
    void is_refused_as_a_bomb_before_it_is_inflated() {
        Path bomb = handMade(folder, "<worksheet/>", Map.of("xl/bomb.xml", new byte[300 * MIB]));
        assertThat(refusalOf(bomb)).isEqualTo(new InflatesTooMuch("xl/bomb.xml"));
    }

    @Test
    void is_refused_as_a_bomb_when_it_lies_about_its_size() {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        sheet.append("<row><c><v>1</v></c></row>".repeat(400_000));
        TableLimits strict =
                new TableLimits(200 * MIB, 2_000_000, 200, 10_000, 2_000, 1 << 30, 20, 1000);
        assertThat(refusalOf(handMade(folder, sheet.toString(), Map.of()), strict))
                .isInstanceOf(InflatesTooMuch.class);
    }

    @Test
    void is_refused_when_it_consists_of_many_parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int part = 0; part < 3_000; part++) {
            parts.put("part" + part, new byte[0]);
        }
        assertThat(refusalOf(handMade(folder, "<worksheet/>", parts)))
                .isEqualTo(new TooManyParts(2_000));
    }

    @Test
    void cannot_bring_entities_or_endless_texts() {
        String billionLaughs =
                "<!DOCTYPE x [<!ENTITY a 'ha'>]><worksheet><sheetData><row><c><v>&a;</v></c></row>";
        assertThat(refusalOf(handMade(folder, billionLaughs, Map.of())))
                .isEqualTo(new BrokenWorkbook("xl/worksheets/sheet1.xml"));
        Random random = new Random(2);
        StringBuilder text = new StringBuilder("<worksheet><sheetData><row><c t='str'><v>");
        random.ints(MIB, 'a', 'z').forEach(each -> text.append((char) each));
        assertThat(refusalOf(handMade(folder, text.toString(), Map.of())))
                .isEqualTo(new InflatesTooMuch("xl/worksheets/sheet1.xml"));
    }

    @Test
    void may_simply_be_too_large() {
        TableLimits small = new TableLimits(10, 10, 10, 10, 10, 10, 10, 10);
        assertThat(refusalOf(bytes(folder, "a.csv", new byte[11]), small))
                .isEqualTo(new FileTooLarge(0));
    }
}
