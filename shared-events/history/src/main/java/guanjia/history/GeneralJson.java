package guanjia.history;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** JSON for what is not an event: tokens, messages between processes, states of aggregates. */
final class GeneralJson {

    private GeneralJson() {}

    static void configure(JsonMapper.Builder json, Vault vault) {
        EventJson.configure(json, vault);
        // Axon's own tokens name their class, and only those may.
        json.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }
}
