package guanjia.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

class The_settings {

    @Test
    void wait_for_no_database_for_ever() {
        HikariConfig pool =
                new Binder(new MapConfigurationPropertySource(settings()))
                        .bind("spring.datasource.hikari", HikariConfig.class)
                        .get();
        assertThat(pool.getDataSourceProperties())
                .containsEntry("socketTimeout", "600")
                .containsEntry("tcpKeepAlive", "true");
    }

    @Test
    void look_for_no_link_of_a_page_among_the_files_of_all_jars() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
                .withPropertyValues(
                        settings().entrySet().stream()
                                .map(it -> it.getKey() + "=" + it.getValue())
                                .toArray(String[]::new))
                .run(context ->
                        assertThat(context.getBean(ResourceUrlProvider.class).getHandlerMap())
                                .isEmpty());
    }

    private static Map<String, Object> settings() {
        return Settings.of(new Address("127.0.0.1", 0), new Database(Map.of()));
    }
}
