package guanjia.history;

import guanjia.events.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes {@code {"person":"…","sealed":"…"}}; what was erased stays {@code {"person":"…"}}. */
final class SealingSerializer extends ValueSerializer<Personal> {

    private final Vault vault;

    SealingSerializer(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("person", personal.person().toString());
        String value = personal.value();
        if (value != null) {
            json.writeName("sealed");
            json.writeBinary(vault.seal(personal.person(), value));
        }
        json.writeEndObject();
    }
}
