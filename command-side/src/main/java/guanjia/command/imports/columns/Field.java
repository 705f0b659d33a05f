package guanjia.command.imports.columns;

import guanjia.command.imports.value.DataFile;
import guanjia.command.imports.value.Plain;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something a row can state.
 *
 * @param name by which a map refers to it
 * @param required whether a table without such a column is refused
 * @param headers how registers call it; the first one stands in the template
 */
public record Field(String name, boolean required, List<String> headers) {

    private static final Map<String, List<String>> HEADERS =
            DataFile.lines("/imports/headers.properties").stream()
                    .map(line -> line.split("=", 2))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    parts -> parts[0].strip(),
                                    parts -> Arrays.asList(parts[1].split(","))));

    public Field {
        headers = List.copyOf(headers);
    }

    /** A field of a kind, with the headers that the data file knows for it. */
    public static Field of(String kind, String name, boolean required) {
        return new Field(name, required, HEADERS.getOrDefault(kind + '.' + name, List.of(name)));
    }

    /** The field as a person is told of it: its usual header and its name. */
    public String label() {
        return headers.getFirst() + " (" + name + ')';
    }

    boolean isCalled(String header) {
        String spelled = spelling(header);
        return headers.stream().anyMatch(each -> spelling(each).equals(spelled));
    }

    /** Brackets hold units and remarks: 建筑面积（㎡）, 物业费[元]; a star marks what is required. */
    static String spelling(String header) {
        return Plain.spelling(header)
                .replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]|【[^】]*】", "")
                .replaceAll("[*:_.\\-]", "");
    }
}
