package guanjia.history;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import guanjia.events.Personal;
import java.math.BigDecimal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The dialect of JSON in which events are stored: components in the order of their declaration,
 * nothing for null, decimal numbers as strings so that no reader rounds them, persons' values
 * sealed. A property that nobody knows is an error, for dropping it would change what was said.
 */
final class EventJson {

    private EventJson() {}

    static void configure(JsonMapper.Builder json, Vault vault) {
        json.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        BigDecimal.class,
                        decimal ->
                                decimal.setFormat(
                                        JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .addModule(
                        new SimpleModule("sealed values")
                                .addSerializer(Personal.class, new SealingSerializer(vault))
                                .addDeserializer(Personal.class, new SealedDeserializer(vault)));
    }
}
