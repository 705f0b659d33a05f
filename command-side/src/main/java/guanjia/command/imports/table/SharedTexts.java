package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenWorkbook;
import guanjia.command.imports.table.TableRefusal.InflatesTooMuch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook refer to by number. */
final class SharedTexts {

    /** What an entry costs besides its characters, counted as characters. */
    private static final int COST_PER_TEXT = 24;

    private final List<String> texts = new ArrayList<>();

    static SharedTexts read(WorkbookArchive archive, @Nullable String name, TableLimits limits)
            throws IOException {
        SharedTexts shared = new SharedTexts();
        XmlPart part = name == null ? null : archive.partOrNull(name);
        if (part != null) {
            try (part) {
                shared.readAll(part, name, limits);
            }
        }
        return shared;
    }

    private void readAll(XmlPart part, @Nullable String name, TableLimits limits) {
        long characters = 0;
        StringBuilder text = new StringBuilder();
        while (part.goTo("si", "si")) {
            text.setLength(0);
            appendRuns(part, "si", text, limits.cellCharacters());
            texts.add(text.toString());
            characters += text.length() + COST_PER_TEXT;
            UnreadableTable.when(
                    characters > limits.sharedCharacters(),
                    new InflatesTooMuch(name == null ? "" : name));
        }
    }

    /** Joins the runs of a text in several fonts; leaves out how it is pronounced (rPh). */
    static void appendRuns(XmlPart part, String element, StringBuilder text, int limit) {
        while (!part.ends(element) && part.advance()) {
            if (part.starts("t")) {
                part.appendText(text, limit);
            } else if (part.starts("rPh")) {
                part.skip();
            }
        }
    }

    String at(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException missing) {
            throw new UnreadableTable(new BrokenWorkbook("sharedStrings"));
        }
    }
}
