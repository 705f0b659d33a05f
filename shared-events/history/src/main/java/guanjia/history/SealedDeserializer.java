package guanjia.history;

import guanjia.events.PersonId;
import guanjia.events.Personal;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads what {@link SealingSerializer} wrote; a person without a key any more reads as erased. */
final class SealedDeserializer extends ValueDeserializer<Personal> {

    private final Vault vault;

    SealedDeserializer(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Personal deserialize(JsonParser json, DeserializationContext context) {
        PersonId person = null;
        byte[] sealed = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "person" -> person = PersonId.of(json.getString());
                case "sealed" -> sealed = Base64.getDecoder().decode(json.getString());
                default -> context.handleUnknownProperty(json, this, Personal.class, property);
            }
        }
        if (person == null) {
            return context.reportInputMismatch(Personal.class, "a sealed value names its person");
        }
        return new Personal(person, opened(person, sealed));
    }

    private @Nullable String opened(PersonId person, byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(person, sealed);
    }
}
