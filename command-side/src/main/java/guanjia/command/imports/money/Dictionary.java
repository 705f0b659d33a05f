package guanjia.command.imports.money;

import guanjia.command.imports.value.DataFile;
import guanjia.command.imports.value.Plain;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of lists and what they mean here; a data file, one meaning in each line. */
final class Dictionary<T extends Enum<T>> {

    private final Map<String, T> meanings = new HashMap<>();

    private Dictionary() {}

    static <T extends Enum<T>> Dictionary<T> read(String resource, Class<T> type) {
        Dictionary<T> words = new Dictionary<>();
        for (String line : DataFile.lines(resource)) {
            String[] parts = line.split("=", 2);
            T meaning = Enum.valueOf(type, parts[0].strip());
            for (String word : parts[1].split(",", -1)) {
                words.meanings.put(Plain.spelling(word), meaning);
            }
        }
        return words;
    }

    @Nullable T find(String word) {
        return meanings.get(Plain.spelling(word));
    }
}
