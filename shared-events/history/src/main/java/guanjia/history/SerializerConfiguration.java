package guanjia.history;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Three serializers: for Axon's own values, for messages on a wire, and for what is stored. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    @Bean
    @Primary
    Serializer serializer(Vault vault) {
        return general(vault);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Vault vault) {
        return general(vault);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Vault vault) {
        return new EventSerializer(vault);
    }

    private static Serializer general(Vault vault) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> GeneralJson.configure(json, vault))
                .build();
    }
}
