package guanjia.command.imports.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show their number as a date. */
final class DateStyles {

    /**
     * Number formats that need no definition and are dates: ISO/IEC 29500-1, 18.8.30, with those of
     * East Asian editions (27–36, 50–58).
     */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Texts in quotes, escaped characters, colours and conditions are no part of the pattern. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");

    private final Set<Integer> dateStyles = new HashSet<>();

    static DateStyles read(WorkbookArchive archive, @Nullable String name) throws IOException {
        DateStyles styles = new DateStyles();
        XmlPart part = name == null ? null : archive.partOrNull(name);
        if (part != null) {
            try (part) {
                styles.readAll(part);
            }
        }
        return styles;
    }

    private void readAll(XmlPart part) {
        Map<Integer, Boolean> defined = new HashMap<>();
        boolean cellStyles = false;
        int style = 0;
        while (part.advance()) {
            if (part.starts("numFmt")) {
                defined.put(
                        number(part.attribute("numFmtId")), isDate(part.attribute("formatCode")));
            } else if (part.starts("cellXfs")) {
                cellStyles = true;
            } else if (part.ends("cellXfs")) {
                return;
            } else if (cellStyles && part.starts("xf")) {
                int format = number(part.attribute("numFmtId"));
                if (defined.getOrDefault(format, isBuiltInDate(format))) {
                    dateStyles.add(style);
                }
                style++;
            }
        }
    }

    boolean isDate(int style) {
        return dateStyles.contains(style);
    }

    private static boolean isDate(@Nullable String formatCode) {
        if (formatCode == null) {
            return false;
        }
        String plain = DECORATION.matcher(formatCode).replaceAll("");
        return plain.chars().anyMatch(each -> "yYdDmMhH年月日".indexOf(each) >= 0)
                && !plain.startsWith("General");
    }

    static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
