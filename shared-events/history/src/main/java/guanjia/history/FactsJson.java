package guanjia.history;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The facts beside an event: strings by name, stored as JSON with sorted names. */
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writer();
    private static final ObjectReader READER =
            JSON.readerFor(new TypeReference<Map<String, String>>() {});

    static final byte[] NONE = write(MetaData.emptyInstance());

    private FactsJson() {}

    /**
     * @throws IllegalArgumentException when a value is no string: a fact must be readable for ever
     */
    static byte[] write(MetaData metaData) {
        Map<String, String> sorted = new TreeMap<>();
        metaData.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new IllegalArgumentException("the fact " + name + " is no string");
            }
            sorted.put(name, text);
        });
        return WRITER.writeValueAsBytes(sorted);
    }

    static Map<String, String> read(byte[] json) {
        return READER.readValue(json);
    }
}
