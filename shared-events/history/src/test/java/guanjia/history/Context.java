package guanjia.history;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A process with nothing but the history in it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(HistoryConfiguration.class)
class Context {

    static ConfigurableApplicationContext on(TestPostgres postgres, Class<?>... more) {
        return new SpringApplicationBuilder(Context.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties())
                .properties("spring.datasource.hikari.maximum-pool-size=20")
                .run();
    }
}
