package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.CellTooLong;
import guanjia.command.imports.table.TableRefusal.FormulaWithoutResult;
import guanjia.command.imports.table.TableRefusal.TooManyColumns;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, in the order in which they are written, blank ones left out. */
final class SheetRows implements Closeable {

    private final XmlPart sheet;
    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean since1904;
    private final TableLimits limits;
    private final StringBuilder text = new StringBuilder();
    private long lastRowStated;
    private long line;
    private @Nullable TableRefusal fault;

    SheetRows(
            XmlPart sheet,
            SharedTexts texts,
            DateStyles styles,
            boolean since1904,
            TableLimits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.limits = limits;
    }

    /** The last row of the range that the sheet says it has; 0 when it says nothing. */
    long lastRowStated() {
        return lastRowStated;
    }

    @Nullable TableRow next() {
        while (sheet.goTo("row", "dimension")) {
            if (sheet.starts("dimension")) {
                lastRowStated = lastRow(sheet.attribute("ref"));
                continue;
            }
            TableRow row = readRow();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private TableRow readRow() {
        int stated = DateStyles.number(sheet.attribute("r"));
        line = stated > line ? stated : line + 1;
        fault = null;
        List<String> cells = new ArrayList<>();
        while (sheet.advance() && !sheet.ends("row")) {
            if (sheet.starts("c")) {
                int column = SheetCell.column(sheet.attribute("r"));
                column = column < cells.size() ? cells.size() : column;
                UnreadableTable.when(
                        column >= limits.columns(), new TooManyColumns(line, limits.columns()));
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(readCell(column + 1));
            }
        }
        return new TableRow(0, line, cells, fault);
    }

    private String readCell(int column) {
        String type = sheet.attribute("t");
        int style = DateStyles.number(sheet.attribute("s"));
        boolean formula = false;
        text.setLength(0);
        while (sheet.advance() && !sheet.ends("c")) {
            if (sheet.starts("f")) {
                formula = true;
                sheet.skip();
            } else if (sheet.starts("is")) {
                SharedTexts.appendRuns(sheet, "is", text, limits.cellCharacters());
            } else if (sheet.starts("v")) {
                sheet.appendText(text, limits.cellCharacters());
            }
        }
        String value = text.isEmpty() ? "" : value(type == null ? "n" : type, style);
        if (value.length() > limits.cellCharacters()) {
            fault = new CellTooLong(line, column, limits.cellCharacters());
            return value.substring(0, limits.cellCharacters());
        }
        if ("e".equals(type) || (formula && value.isEmpty() && !"str".equals(type))) {
            fault = new FormulaWithoutResult(line, column);
        }
        return value;
    }

    private String value(String type, int style) {
        String raw = text.toString();
        return switch (type) {
            case "s" -> texts.at(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" ->
                    styles.isDate(style) ? SheetCell.date(raw, since1904) : SheetCell.number(raw);
            default -> raw;
        };
    }

    private static long lastRow(@Nullable String range) {
        String digits = range == null ? "" : range.replaceFirst(".*?(\\d*)$", "$1");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
