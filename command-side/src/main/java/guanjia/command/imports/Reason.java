package guanjia.command.imports;

import guanjia.command.door.Refusal;
import guanjia.command.door.RefusalWords;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A refusal as it is kept beside a row: its type and its data, said in any language later. */
record Reason(String type, Map<String, String> values) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Reason of(Refusal refusal) {
        Map<String, String> values = new TreeMap<>();
        RefusalWords.components(refusal)
                .forEach((name, value) -> values.put(name, String.valueOf(value)));
        return new Reason(refusal.type(), values);
    }

    static Reason parse(String json) {
        return JSON.readValue(json, Reason.class);
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    String say(Locale locale) {
        return RefusalWords.say("refusal." + type, values, locale);
    }
}
