package guanjia.query.page;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A JSON array of objects. */
final class JsonTable implements Table {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator out;
    private final List<String> fields;

    JsonTable(OutputStream out, List<String> fields) {
        this.out = MAPPER.createGenerator(out);
        this.fields = fields;
        this.out.writeStartArray();
    }

    @Override
    public void row(@Nullable Object... cells) {
        out.writeStartObject();
        for (int i = 0; i < cells.length; i++) {
            out.writeName(fields.get(i));
            MAPPER.writeValue(out, cells[i]);
        }
        out.writeEndObject();
    }

    @Override
    public void close() {
        out.writeEndArray();
        out.flush();
    }
}
