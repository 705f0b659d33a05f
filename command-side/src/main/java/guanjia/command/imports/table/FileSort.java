package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.NotATable;
import guanjia.command.imports.table.TableRefusal.OldWorkbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a file is, told from its first bytes. */
enum FileSort {
    TEXT,
    WORKBOOK;

    private static final int FIRST_BYTES = 512;
    private static final String ZIP = "504b0304";
    private static final String COMPOUND_DOCUMENT = "d0cf11e0a1b11ae1";

    /** First bytes, in hexadecimal, of what is sent by mistake. */
    private static final Map<String, String> OTHERS = others();

    /**
     * Tells a text from a workbook.
     *
     * @throws UnreadableTable when it is neither
     */
    static FileSort of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(FIRST_BYTES);
        }
        String hex = HexFormat.of().formatHex(first, 0, Math.min(first.length, 16));
        UnreadableTable.when(hex.startsWith(COMPOUND_DOCUMENT), new OldWorkbook());
        if (hex.startsWith(ZIP)) {
            return WORKBOOK;
        }
        OTHERS.forEach(
                (start, name) -> UnreadableTable.when(hex.startsWith(start), new NotATable(name)));
        refuseMarkup(first);
        return TEXT;
    }

    /** Web pages that call themselves .xls are common; their rows cannot be trusted. */
    private static void refuseMarkup(byte[] first) {
        String text =
                new String(first, StandardCharsets.ISO_8859_1)
                        .replace("ï»¿", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        UnreadableTable.when(
                text.startsWith("<!doctype html") || text.startsWith("<html"),
                new NotATable("HTML"));
        UnreadableTable.when(text.startsWith("<?xml"), new NotATable("XML"));
        UnreadableTable.when(
                !startsWithUtf16Mark(first) && hasZero(first), new NotATable("binary"));
    }

    private static boolean startsWithUtf16Mark(byte[] first) {
        return first.length >= 2
                && (Arrays.equals(first, 0, 2, new byte[] {(byte) 0xFF, (byte) 0xFE}, 0, 2)
                        || Arrays.equals(first, 0, 2, new byte[] {(byte) 0xFE, (byte) 0xFF}, 0, 2));
    }

    private static boolean hasZero(byte[] first) {
        for (byte each : first) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("89504e47", "PNG");
        others.put("ffd8ff", "JPEG");
        others.put("47494638", "GIF");
        others.put("25504446", "PDF");
        others.put("4d5a9000", "EXE");
        others.put("7f454c46", "ELF");
        others.put("cafebabe", "Java class");
        others.put("52617221", "RAR");
        others.put("377abcaf", "7z");
        others.put("1f8b", "gzip");
        others.put("504b0506", "ZIP");
        others.put("53514c69746520", "SQLite");
        return others;
    }
}
