package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.NoSheet;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in a workbook things are.
 *
 * @param sheet the part of the first sheet that a person sees
 * @param sharedStrings the part of the texts kept aside, null when there is none
 * @param styles the part that tells dates from numbers, null when there is none
 * @param since1904 whether days are counted from 1904
 */
record Workbook(
        String sheet, @Nullable String sharedStrings, @Nullable String styles, boolean since1904) {

    private static final String ROOT_RELATIONS = "_rels/.rels";

    static Workbook of(WorkbookArchive archive) throws IOException {
        String workbook = relations(archive, "", ROOT_RELATIONS).get("officeDocument");
        String path = workbook == null ? "xl/workbook.xml" : workbook;
        Map<String, String> relations = relations(archive, path, relationsOf(path));
        String sheetId = null;
        boolean since1904 = false;
        try (XmlPart part = archive.part(path)) {
            while (part.goTo("sheet", "workbookPr")) {
                if (part.starts("workbookPr")) {
                    String stated = part.attribute("date1904");
                    since1904 = "1".equals(stated) || "true".equals(stated);
                } else if (sheetId == null && !isHidden(part.attribute("state"))) {
                    sheetId = part.attribute("id");
                }
            }
        }
        String sheet = sheetId == null ? null : relations.get(sheetId);
        if (sheet == null) {
            throw new UnreadableTable(new NoSheet());
        }
        return new Workbook(
                sheet, relations.get("sharedStrings"), relations.get("styles"), since1904);
    }

    private static boolean isHidden(@Nullable String state) {
        return "hidden".equals(state) || "veryHidden".equals(state);
    }

    /** Targets by the id of the relation and by the last word of its type. */
    private static Map<String, String> relations(
            WorkbookArchive archive, String source, String relationsPart) throws IOException {
        Map<String, String> targets = new HashMap<>();
        XmlPart part = archive.partOrNull(relationsPart);
        if (part == null) {
            return targets;
        }
        try (part) {
            while (part.goTo("Relationship", "Relationship")) {
                String id = part.attribute("Id");
                String type = part.attribute("Type");
                String target = part.attribute("Target");
                if (id != null && type != null && target != null) {
                    String resolved = resolve(source, target);
                    targets.put(id, resolved);
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved);
                }
            }
        }
        return targets;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String resolve(String source, String target) {
        try {
            return URI.create("/" + source).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException noAddress) {
            return target;
        }
    }
}
